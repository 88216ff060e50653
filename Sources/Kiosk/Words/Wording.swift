import Interview
import Questionnaire

/// Every word the kiosk itself says, in one place so that it can be translated later.
///
/// Written for a reading age of 9: short sentences, everyday words, numerals for numbers (NHS digital
/// service manual, "How we write").
enum Wording {
    // MARK: Before and after

    static let beforeYouStart =
        "We do not know who you are, so we cannot act on what you write here."
    static let plainKeys = """
        Type your answer and press Enter. At any time you can type:
        :help to see where to get help, :leave to stop at once.
        """
    static let takePart = "Do you want to take part?"
    /// Stands in for a survey without words of its own.
    static let yes = "Yes"
    static let noThanks = "No thanks"
    static let left = "You have left. Nothing was kept."
    static let nothingKept = "Nothing was kept."
    static let stored = "Your answers are stored. Nobody can tell they were yours."
    static let ifYouWantHelp = "If you want to talk to someone:"
    static let noHelpListed = "Talk to someone you trust, such as a teacher, a youth worker or someone in your family."
    static let notStored = """
        Sorry, your answers could not be stored just now. They are still here.
        You can try again, or leave.
        Please tell a member of staff: "The kiosk cannot store answers."
        """
    static let nextPerson = "Press Enter when you have finished reading. The screen is cleared for the next person."
    static let endingPlain = "Press Enter to finish, or type b to go back and change your answer."

    // MARK: Answers in words

    static let preferNotToSay = "Prefer not to say"
    static let leftBlank = "left blank"
    static let wroteSomething = "you wrote something"
    static func withWriteIn(_ label: String) -> String { "\(label) (you wrote something)" }

    // MARK: A question

    static func progress(_ progress: Interview.Progress) -> String {
        "Question \(progress.number) of \(progress.total)"
    }
    static func row(_ number: Int, of total: Int) -> String { "line \(number) of \(total)" }
    static func row(_ statement: String, _ answer: String) -> String { "\(statement) - \(answer)" }
    static func before(_ words: [String]) -> String { "Your answer before: \(words.joined(separator: "; "))." }
    static let helpForThis = "Does this bring up hard feelings? Type h for help."
    static let helpForThisTyping = "Does this bring up hard feelings? Type :help for help."
    static func writeIn(_ label: String) -> String { "You chose \"\(label)\". You can write a few words." }

    // MARK: What can be typed

    static func reply(to question: Question, in survey: CheckedSurvey, unit: String?) -> String {
        switch question.kind {
        case .one, .scale, .yesNo, .grid: "Type 1 number."
        case .many: "Type the numbers, with spaces between, like: 1 3.\(choiceLimits(of: question))"
        case .rank: "Type up to \(survey.places(of: question)) numbers in your order, first choice first, like: 2 1."
        case .number: "Type a number\(range(from: question.from, to: question.to))\(unit.map { " (\($0))" } ?? "")."
        case .text: "Write 1 line\(characterLimits(of: question))."
        case .longText: "Write as many lines as you like\(characterLimits(of: question)). An empty line ends it."
        case .note: ""
        }
    }
    static let writeInReply = "Write 1 line, or leave it empty."
    static let numberReply = "Type 1 number."

    /// What else can be said where a letter is enough.
    static func otherReplies(skips: Bool, isRow: Bool, keeps: Bool) -> String {
        others([
            skips ? (isRow ? "Enter to skip this line" : "Enter to skip") : nil,
            keeps ? "k to keep your answer" : nil,
            "d prefer not to say", "b back", "h help", "q leave",
        ])
    }
    /// What else can be said while text is being typed.
    static func otherTypedReplies(skips: Bool, keeps: Bool) -> String {
        others([
            skips ? "Enter to skip" : nil, keeps ? ":keep to keep your answer" : nil,
            ":decline (prefer not to say)", ":back", ":help", ":leave",
        ])
    }
    static let otherPlaces = others(["b back", "h help", "q leave"])

    /// A list that is broken between its items only: the blanks inside one are no-break spaces.
    private static func others(_ items: [String?]) -> String {
        "Or: " + items.compactMap { $0?.replacing(" ", with: "\u{A0}") }.joined(separator: ", ") + "."
    }

    private static func choiceLimits(of question: Question) -> String {
        switch (question.atLeast, question.atMost) {
        case (let least?, let most?) where least == most: " Choose \(least)."
        case (let least?, let most?): " Choose \(least) to \(most)."
        case (let least?, nil): " Choose at least \(least)."
        case (nil, let most?): " Choose up to \(most)."
        case (nil, nil): ""
        }
    }
    private static func characterLimits(of question: Question) -> String {
        let least = question.atLeastCharacters.map { "at least \($0) and " } ?? ""
        return " (\(least)at most \(question.characterLimit) letters)"
    }
    private static func range(from: Double?, to: Double?) -> String {
        switch (from, to) {
        case (let from?, let to?): " from \(from.written) to \(to.written)"
        case (let from?, nil): ", \(from.written) or more"
        case (nil, let to?): ", \(to.written) or less"
        case (nil, nil): ""
        }
    }

    // MARK: When something cannot stand

    static func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .required: needsAnswer
        case .empty: "Nothing was written. To go on without an answer, skip."
        case .wrongKind, .unknownChoice, .strayWriteIn, .notHere: notOneOfThese
        case .tooFew(let least): "Please choose at least \(least)."
        case .tooMany(let most): "Please choose \(most) at most."
        case .notAlone: "One of these only goes on its own. Please choose again."
        case .rankedTwice: "The same thing is there twice. Please put each in 1 place."
        case .rowsMissing(let count): "\(count) more \(count == 1 ? "line needs" : "lines need") an answer."
        case .outOfRange(let from, let to): "Please give a number\(range(from: from, to: to))."
        case .tooShort(let least): "Please write at least \(least) letters."
        case .tooLong(let most): "That is too long. Please write \(most) letters at most."
        }
    }
    static let needsAnswer = "This one needs an answer, or choose prefer not to say."
    static let notOneOfThese = "That is not one of the numbers shown. Please try again."
    static let notANumber = "Please type a number in digits, like 12."
    static let onlyDecline = "\"Prefer not to say\" only goes on its own. Please choose again."
    static let lineTooLong = "That line is too long. Please write less."
    static let chooseOne = "Please choose one of the numbers shown."
    static let nothingToKeep = "You have not answered this one yet."
    static let stillHere = "Not sure? You can type :help for help, :back to go back or :leave to leave."

    // MARK: Looking over the answers

    static let review = "Your answers"
    static let reviewExplained = "Nothing is stored yet. Look at your answers."
    static let whatNow = "What do you want to do?"
    static let reviewChoices = ["Send my answers", "Change an answer", "Leave without sending"]
    static let whichToChange = "Which answer do you want to change?"
    static let noAnswers = "You have not been asked anything."

    // MARK: Screens

    static let invitation = "Tell us what you think."
    static func takes(minutes: Int) -> String {
        "It takes about \(minutes) \(minutes == 1 ? "minute" : "minutes"). Nobody can tell it was you."
    }
    static let nobodyCanTell = "Nobody can tell it was you."
    static let pressToStart = "Press Enter to start."
    static let howToLeave = """
        Press H or F1 at any time to see where to get help. Press Esc 3 times, or F10, to leave at once: \
        the screen is cleared and nothing is kept.
        """
    static let help = "Help"
    static let tooSmall = "Please make this window bigger. Your answers are still here."
    static let stillThere = "Are you still there?"
    static let stillThereExplained = """
        Press any key to go on. If nobody does, the screen is cleared soon, and nothing is kept.
        """
    static let helpForThisScreen = "Does this bring up hard feelings? Press H for help."
    static let helpForThisScreenTyping = "Does this bring up hard feelings? Press F1 for help."
    static let thankYou = "Thank you"
    static let goOn = "Go on"
    static let send = "Send my answers"
    static let leaveUnsent = "Leave without sending"
    static let reviewScreenExplained = "Nothing is stored yet. To change an answer, move to it and press Enter."
    static let moreAbove = "more above"
    static let moreBelow = "more below"
    static let keepsEarlier = "You wrote something here. It is not shown again. Go on to keep it, or write anew."

    static func screenProgress(_ progress: Interview.Progress) -> String { "\(progress.number) of \(progress.total)" }
    static func chosen(_ count: Int, of most: Int?) -> String {
        most.map { "\(count) of \($0) chosen" } ?? "\(count) chosen"
    }
    static func room(_ count: Int) -> String { "\(count) \(count == 1 ? "letter" : "letters") left" }
    static func place(_ place: Int?) -> String {
        guard let place else { return "[   ]" }
        let ending = place % 100 / 10 == 1 ? "th" : ["st", "nd", "rd"].dropFirst(place % 10 - 1).first ?? "th"
        return "[\(place)\(place % 10 == 0 ? "th" : ending)]"
    }
    static func numbers(of question: Question, unit: String?) -> String {
        "A number\(range(from: question.from, to: question.to))\(unit.map { " (\($0))" } ?? "")."
    }

    // What a key did not do, and what to do instead.
    static let moveFirst = "Use the arrow keys or a number to choose."
    static let chooseOneOrSkip = "Use the arrow keys or a number to choose, or press S to skip."
    static let chooseSomeOrSkip = "Press Space or a number to choose, or press S to skip."
    static let placeOneOrSkip = "Put at least 1 in order, or press S to skip."
    static let numberOrSkip = "Please type a number in digits, or press S to skip."
    static let writeOrSkip = "Nothing is written yet. Press Tab, then S to skip."
    static let placesAreFull = "All places are taken. Press Backspace to take one back, or go on."
    static let noRoom = "There is no more room."
    static let onlyDigits = "Only digits can go here."
    static func takeOneAway(most: Int) -> String { "You can choose \(most) at most. Take one away first." }
    static func pressEscape(times: Int) -> String {
        "Press Esc \(times) more \(times == 1 ? "time" : "times") to leave."
    }

    // The keys that work, for the foot of a screen.
    static let keyEnter = ("Enter", "go on")
    static let keyStart = ("Enter", "start")
    static let keyFinish = ("Enter", "finish")
    static let keyPick = ("Enter", "choose")
    static let keyPlace = ("Enter", "put next")
    static let keyTakeBack = ("Backspace", "take back")
    static let keyMove = ("Up Down", "move")
    static let keyRead = ("Up Down", "read on")
    static let keyToggle = ("Space", "choose")
    static let keyNewLine = ("Enter", "new line")
    static let keyTabGoOn = ("Tab then Enter", "go on")
    static let keyTabMore = ("Tab", "more keys")
    static let keyTabWrite = ("Tab", "write more")
    static let keyBack = ("B", "back")
    static let keySkip = ("S", "skip")
    static let keyDecline = ("D", "prefer not to say")
    static let keyHelp = ("H", "help")
    static let keyHelpTyping = ("F1", "help")
    static let keyLeave = ("Q", "leave")
    static let keyLeaveTyping = ("F10", "leave")
    static let keyAnyBack = ("Any key", "back to where you were")
}
