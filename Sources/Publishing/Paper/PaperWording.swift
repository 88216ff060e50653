import Questionnaire

/// Every word that paper itself says, in one place so that it can be translated later.
///
/// Written for a reading age of 9, for somebody who is alone with a form and a pen: short sentences, everyday words,
/// numerals for numbers.
enum PaperWording {
    // MARK: Before the questions

    static let beforeYouStart = "Before you start"
    static let notKnown = "We do not know who you are, so we cannot act on what you write here."
    static let mayStop = "You can leave any question blank. You can stop when you like."
    static func takes(minutes: Int) -> String {
        "It takes about \(minutes) \(minutes == 1 ? "minute" : "minutes")."
    }

    static let filling = "How to fill this in"
    static let pen = "Use a pen. Put a tick in the box."
    static let mistake = "If you make a mistake, cross it out and tick another box."
    static let order = "Go from question to question. Some are only for some people: the form tells you which."
    static let codes = "The small grey letters and numbers are for typing your answers in. You can ignore them."
    static let noName = "Do not write your name."

    static let consent = "If you want to take part, tick this box. If not, leave everything blank."

    // MARK: Help

    static let help = "If you want help now"
    static let noHelpListed = "Talk to someone you trust, such as a teacher, a youth worker or someone in your family."
    static let helpForThis = "Does this bring up hard feelings? You can talk to someone:"
    static let helpForThisInBox = "Does this bring up hard feelings? The box at the end says who you can talk to."
    /// A service and how to reach it, on one line: `Childline: Call 0800 1111.`
    static func reach(_ name: String, _ contacts: [String]) -> String { "\(name): \(contacts.joined(separator: ". "))." }

    // MARK: A postcard

    static let front = "Please read the other side first."

    // MARK: After the questions

    static let thanks = "Thank you"
    static let handIn = "Give this back in the way you were told. Make sure that your name is not on it."

    // MARK: The form

    static func part(_ number: Int, _ title: String) -> String { "Part \(number). \(title)" }
    static let page = "Page"
    static let pageOf = "of"
    static let preferNotToSay = "Prefer not to say"
    static func answer(to question: Int?) -> String { "(your answer to question \(question.map(String.init) ?? "…"))" }

    // MARK: How to answer

    static let tickOne = "Tick 1 box."
    static let tickOneEach = "Tick 1 box on each line."
    static func tick(from least: Int?, to most: Int?) -> String {
        switch (least, most) {
        case (let least?, let most?) where least == most: "Tick \(least)."
        case (let least?, let most?): "Tick \(least) \(most == least + 1 ? "or" : "to") \(most)."
        case (let least?, nil): "Tick at least \(least)."
        case (nil, 1?): tickOne
        case (nil, let most?): "Tick up to \(most)."
        case (nil, nil): "Tick all that are right for you."
        }
    }
    static func alone(_ labels: [String]) -> String { "If you tick \(either(labels)), tick nothing else." }
    static func number(places: Int) -> String {
        switch places {
        case 1: "Write 1 in the box of your first choice."
        case 2: "Write 1 in the box of your first choice and 2 in the box of your second."
        default: "Write 1 in the box of your first choice, 2 in the next, and so on up to \(places)."
        }
    }
    static func aNumber(from: Double?, to: Double?) -> String {
        switch (from, to) {
        case (let from?, let to?): "Write a number from \(from.written) to \(to.written)."
        case (let from?, nil): "Write a number, \(from.written) or more."
        case (nil, let to?): "Write a number, \(to.written) or less."
        case (nil, nil): "Write a number."
        }
    }
    /// A limit that is counted in letters, told in what a person can see at a glance.
    static func write(atLeast least: Int?, atMost most: Int) -> String {
        // An English word has about 5 letters, and a blank behind it.
        let words = most / 6
        let room = words < 10 ? "Write up to \(most) letters." : "Write up to about \(words / 10 * 10) words."
        return room + (least.map { $0 > 1 ? " Write at least \($0) letters." : "" } ?? "")
    }
    static let required = "Please answer this one, or tick \(quoted(preferNotToSay))."

    // MARK: Endings

    static func ending(_ labels: [String]) -> String { "If you ticked \(either(labels)), you can stop here." }

    // MARK: Who a question is for

    /// What a guard keeps.
    enum Guarded {
        case part
        case question
        case note
        /// The numbers of the first and the last question; several notes among them go along.
        case questions(Int, Int)
    }

    static func only(_ guarded: Guarded) -> String {
        switch guarded {
        case .part: "Answer this part only if"
        case .question: "Answer this one only if"
        case .note: "Read this only if"
        case .questions(let first, let last) where first == last: "Answer question \(first) only if"
        case .questions(let first, let last) where first + 1 == last: "Answer questions \(first) and \(last) only if"
        case .questions(let first, let last): "Answer questions \(first) to \(last) only if"
        }
    }
    static func nobody(_ guarded: Guarded) -> String {
        switch guarded {
        case .part: "Leave this part out."
        case .question, .note: "Leave this one out."
        case .questions(let first, let last): first == last ? "Leave question \(first) out."
            : "Leave questions \(first) to \(last) out."
        }
    }
    static let goOnIf = "Go on only if"
    static func goOn(if condition: String, otherwise place: String) -> String {
        "If \(condition), go on. If not, go to \(place)."
    }
    static func ifNot(_ place: String) -> String { "If not, go to \(place)." }
    static func go(if condition: String, to place: String) -> String { "If \(condition), go to \(place)." }

    // Places to go to.
    static func question(_ number: Int) -> String { "question \(number)" }
    static func part(_ number: Int) -> String { "part \(number)" }
    static func note(_ words: String) -> String { "the note \(quoted(words))" }
    static let end = "\(quoted(thanks)) at the end"

    // Several conditions.
    static let oneOfThese = "one of these is true:"
    static let allOfThese = "all of these are true:"
    static func or(_ first: String, _ second: String) -> String { "\(first), or \(second)" }
    static func and(_ first: String, _ second: String) -> String { "\(first), and \(second)" }

    // MARK: What stands on the form

    /// Where to look, behind what is to be seen there; nothing for the question that was just answered.
    static func at(question number: Int?, row: String?) -> String {
        let row = row.map { " for \(quoted($0))" } ?? ""
        return row + (number.map { " at question \($0)" } ?? "")
    }

    static func ticked(_ labels: [String], _ at: String) -> String { "you ticked \(either(labels))\(at)" }
    static func tickedOther(_ labels: [String], _ at: String) -> String {
        "you ticked something other than \(either(labels))\(at)"
    }
    static func tickedAll(_ labels: [String], _ at: String) -> String { "you ticked \(everyOne(labels))\(at)" }
    static func tickedNone(_ labels: [String], _ at: String) -> String {
        "you ticked something\(at), but not \(either(labels))"
    }
    static func tickedNotAll(_ labels: [String], _ at: String) -> String {
        "you ticked something\(at), but not \(everyOne(labels))"
    }
    static func tickedSomething(_ at: String) -> String { "you ticked something\(at)" }
    static func tickedNothing(_ at: String) -> String { "you ticked nothing\(at)" }

    static func numbered(_ labels: [String], _ at: String) -> String { "you gave \(either(labels)) a number\(at)" }
    static func numberedAll(_ labels: [String], _ at: String) -> String {
        "you gave \(everyOne(labels)) a number\(at)"
    }
    static func numberedNone(_ labels: [String], _ at: String) -> String {
        "you wrote numbers\(at), but none for \(either(labels))"
    }
    static func numberedNotAll(_ labels: [String], _ at: String) -> String {
        "you wrote numbers\(at), but not for \(everyOne(labels))"
    }

    static func number(_ comparison: Condition.Comparison, _ number: Double, unit: String?, _ at: String) -> String {
        let amount = number.written + (unit.map { " \($0)" } ?? "")
        let relation =
            switch comparison {
            case .equal: amount
            case .notEqual: "a number other than \(amount)"
            case .less: "less than \(amount)"
            case .lessOrEqual: "\(amount) or less"
            case .greater: "more than \(amount)"
            case .greaterOrEqual: "\(amount) or more"
            }
        return "you wrote \(relation)\(at)"
    }
    static func wroteNumber(_ at: String) -> String { "you wrote a number\(at)" }
    static func wroteNoNumber(_ at: String) -> String { "you wrote no number\(at)" }
    static func wrote(_ at: String) -> String { "you wrote something\(at)" }
    static func wroteNothing(_ at: String) -> String { "you wrote nothing\(at)" }

    static func declined(_ at: String) -> String { "you ticked \(quoted(preferNotToSay))\(at)" }
    static func notDeclined(_ at: String) -> String { "you did not tick \(quoted(preferNotToSay))\(at)" }
    /// Behind words such as "ticked something", where that box stands too.
    static let notCounting = " (\(quoted(preferNotToSay)) does not count)"

    static let leftBlank = "you left this one blank"
    static func tickedOrBlank(_ labels: [String]) -> String { "you ticked \(either(labels)) or left this one blank" }

    // MARK: Lists

    static func quoted(_ words: String) -> String { "“\(words)”" }

    /// `“A”, “B” or “C”`.
    static func either(_ labels: [String]) -> String { list(labels, "or") }

    /// `both “A” and “B”`, `all of “A”, “B” and “C”`.
    static func everyOne(_ labels: [String]) -> String {
        (labels.count == 2 ? "both " : "all of ") + list(labels, "and")
    }

    private static func list(_ labels: [String], _ word: String) -> String {
        let quotes = labels.map(quoted)
        guard let last = quotes.last, quotes.count > 1 else { return quotes.first ?? "" }
        return "\(quotes.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
