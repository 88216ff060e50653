/// Bounds leave something to answer.
enum BoundsRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for question in inspection.questions where !inspection.broken.hideKind(of: question) {
            let choices = inspection.checked.choices(of: question.id.name)
            if question.kind == .many || question.kind == .rank {
                let bounds =
                    question.kind == .rank
                    ? [("top", question.top)] : [("at least", question.atLeast), ("at most", question.atMost)]
                for (name, bound) in bounds {
                    guard let bound, !choices.isEmpty, !inspection.mayLackChoices(question) else { continue }
                    // Who may choose one that stands alone may choose nothing else.
                    let together = max(1, choices.count { !$0.isAlone })
                    if bound > choices.count {
                        report(
                            question, name,
                            "\"\(name) \(bound)\" is more than the \(choices.count) choices that there are",
                            help: "write \"\(name) \(together)\" or fewer", in: inspection)
                    } else if bound > together, name == "at least" {
                        report(
                            question, name,
                            "\"\(name) \(bound)\" is more than the \(together) choices that can be chosen together",
                            help: "write \"\(name) \(together)\" or fewer: the others stand alone", in: inspection)
                    }
                    if bound == 0, name != "at least" {
                        report(
                            question, name, "with \"\(name) 0\" nothing could be chosen",
                            help: "write \"\(name) 1\" or more", in: inspection)
                    }
                }
            }
            if question.kind == .many, let least = question.atLeast, let most = question.atMost, least > most {
                report(
                    question, "at least", "\"at least \(least)\" is above \"at most \(most)\"",
                    help: "swap the two numbers",
                    in: inspection)
            }
            if question.kind.isOpenText, let least = question.atLeastCharacters, least > question.characterLimit {
                report(
                    question, "at least characters",
                    "nobody can write \(least) characters in \(question.characterLimit)",
                    help: "write a smaller number, or more with \"at most\"", in: inspection)
            }
            if question.kind.isOpenText, question.atMostCharacters == 0 {
                report(
                    question, "at most characters", "with \"at most 0 characters\" nothing could be written",
                    help: "write \"at most 200 characters\", say", in: inspection)
            }
            checkRange(of: question, in: inspection)
        }
    }

    private static func checkRange(of question: Question, in inspection: Inspection) {
        guard question.kind == .number || question.kind == .scale, let from = question.from, let to = question.to else {
            return
        }
        if from > to {
            report(question, "from", "the largest number is below the smallest", help: "swap the two", in: inspection)
        } else if question.kind == .scale, question.impliedChoices().count < 2,
            question.list == nil, question.choices.allSatisfy(\.isPreferNotToSay)
        {
            report(
                question, "from", "a scale counts in whole steps, at least 1 and at most 100 of them",
                help: "for example \"from 0 to 10\"", in: inspection)
        }
    }

    private static func report(
        _ question: Question, _ property: String, _ message: String, help: String, in inspection: Inspection
    ) {
        inspection.log.report(
            "impossible-bound", at: question.places[property] ?? question.id.range, message, help: [help])
    }
}
