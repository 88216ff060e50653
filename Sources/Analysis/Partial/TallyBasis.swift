import Crypto
import Questionnaire

/// Fingerprints of everything that counts rest on, so that only like is added to like.
///
/// The words that people read are no part of it: counts of a survey and of its translation add up.
struct TallyBasis: Codable, Hashable {
    /// Of the questions, their choices and when they are asked.
    let questions: String
    /// Of the themes and their terms.
    let themes: String

    init(of plan: TallyPlan) {
        questions = Self.hash(
            plan.survey.questions.filter(\.kind.isAsked).map { question in
                let id = question.id.name
                let choices = plan.survey.choices(of: id).map { choice in
                    [choice.code.name, choice.isOther ? "other" : "", choice.ending?.name ?? ""].joined(separator: " ")
                }
                return [
                    [id, "\(question.kind)", question.isBreakdown ? "breakdown" : ""], choices,
                    question.rows.map(\.id.name), [plan.survey.condition(of: id).map(Self.words) ?? ""],
                ].map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
            })
        themes = Self.hash(
            plan.items.map { item in
                let books = item.sorting?.coder?.codebooks ?? []
                let own = item.sorting?.themes.map(\.id) ?? []
                return ([item.id] + own + books.map(Self.words)).joined(separator: "\n")
            })
    }

    private static func words(_ codebook: Codebook) -> String {
        codebook.themes.reduce(into: codebook.language) { words, theme in
            let terms = theme.terms.map(\.source) + ["not"] + theme.exclusions.map(\.source)
            words += "\n" + ([theme.id, theme.parent ?? ""] + terms).joined(separator: "\n")
        }
    }

    /// A condition in codes, the same for the same condition.
    static func words(_ condition: Condition) -> String {
        func name(_ reference: Condition.Reference) -> String {
            ([reference.question.name] + [reference.row?.name].compactMap(\.self)).joined(separator: ".")
        }
        func list(_ codes: [Identifier]) -> String { codes.map(\.name).joined(separator: ",") }
        func all(_ parts: [Condition]) -> String { parts.map { "(\(words($0)))" }.joined() }
        return switch condition {
        case .isOneOf(let reference, let codes): "\(name(reference)) is \(list(codes))"
        case .hasAny(let reference, let codes): "\(name(reference)) has \(list(codes))"
        case .hasAll(let reference, let codes): "\(name(reference)) has all \(list(codes))"
        case .compares(let reference, let how, let number): "\(name(reference)) \(how.rawValue) \(number)"
        case .answered(let reference): "answered \(name(reference))"
        case .declined(let reference): "declined \(name(reference))"
        case .not(let part): "not \(all([part]))"
        case .and(let parts): "and \(all(parts))"
        case .or(let parts): "or \(all(parts))"
        }
    }

    /// Each part is preceded by its length, so that no two lists come to the same bytes.
    private static func hash(_ parts: [String]) -> String {
        var hash = SHA256()
        for part in parts { hash.update(data: Array("\(part.utf8.count) \(part)".utf8)) }
        return hash.finalize().hexadecimal
    }
}

extension SHA256.Digest {
    /// Two digits a byte.
    var hexadecimal: String {
        reduce(into: "") { $0 += String($1 >> 4, radix: 16) + String($1 & 15, radix: 16) }
    }
}
