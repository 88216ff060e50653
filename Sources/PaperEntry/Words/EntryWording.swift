import Interview
import Questionnaire

/// Every word that is said to whoever types in paper forms.
enum EntryWording {
    // MARK: Counting

    static func form(_ number: Int) -> String { "Form \(number)" }
    static let formTakenBack = "The last form"
    static func counts(saved: Int, rows: Int) -> String { "\(saved) saved, \(count(rows: rows))" }
    static func count(rows: Int) -> String { "\(rows) in the file" }
    static func soFar(_ count: EntryCount, file: String) -> String {
        if count.isEmpty { return "Saved forms go to \(file)." }
        let lost = [
            count.withoutConsent > 0 ? "\(count.withoutConsent) without a tick" : nil,
            count.endedEarly > 0 ? "\(count.endedEarly) ended early" : nil,
        ].compactMap(\.self)
        let rest = lost.isEmpty ? "" : ", \(lost.joined(separator: ", ")): nothing of those is kept"
        return "Since the start: \(count.saved) saved in \(file)\(rest)."
    }
    static let soFar = "This form so far"

    // MARK: The start and the end of a form

    static let isConsentTicked = "Is the box for taking part ticked?"
    static let withoutConsent = "Without the tick nothing of the form is kept."
    static let endsHere = "The survey ends here for this form."
    static let endingKeepsNothing = "Nothing of it is kept, as at the kiosk. Was it a slip? Go back and correct it."
    static let endingTakesOut = "It is taken out of the file again. Was it a slip? Go back and correct it."
    static let isItRight = "Is it as on the paper?"
    static let save = "Save this form"
    static let takenBack = "Taken back. It stays in the file until you save it again or throw it away."

    static func done(_ closing: EntrySession.Closing) -> String {
        switch closing {
        case .saving: "Saved."
        case .withoutConsent: "Nothing of that form is kept."
        case .endedEarly: "The survey ended early for that form. Nothing of it is kept."
        case .throwingAway: "Thrown away."
        }
    }
    static func notSaved(because reason: String) -> String {
        "Not saved: \(reason). The form is still here. Put that right, then try again."
    }

    static func question(_ asking: EntryScreens.Asking, isInFile: Bool) -> String {
        switch asking {
        case .leaving where isInFile: "Leave? The form stays in the file as it was saved before."
        case .leaving: "Leave? The form that you are typing is not kept."
        case .throwingAway where isInFile: "Throw this form away? It is taken out of the file."
        case .throwingAway: "Throw this form away?"
        }
    }

    // MARK: A question

    static let preferNotToSay = "Prefer not to say"
    static let leftBlank = "left blank"
    static let wasSpoiled = "spoiled: counts as left blank"
    static let blankRow = "-"
    static func writeIn(_ label: String) -> String { "What is written beside \"\(label)\"?" }
    static func room(_ count: Int) -> String { "\(count) \(count == 1 ? "letter" : "letters") left" }
    static func number(of question: Question, unit: String?) -> String {
        "A number\(range(from: question.from, to: question.to))\(unit.map { " (\($0))" } ?? "")."
    }
    private static func range(from: Double?, to: Double?) -> String {
        switch (from, to) {
        case (let from?, let to?): " from \(from.written) to \(to.written)"
        case (let from?, nil): ", \(from.written) or more"
        case (nil, let to?): ", \(to.written) or less"
        case (nil, nil): ""
        }
    }
    /// How many boxes may be ticked, where it is not one.
    static func limit(of question: Question, places: Int) -> String? {
        switch (question.kind, question.atLeast, question.atMost) {
        case (.rank, _, _): "In order, the first choice first: up to \(places)."
        case (.many, let least?, let most?) where least == most: "Exactly \(least) may be ticked."
        case (.many, let least?, let most?): "\(least) to \(most) may be ticked."
        case (.many, let least?, nil): "At least \(least) have to be ticked."
        case (.many, nil, let most?): "Up to \(most) may be ticked."
        default: nil
        }
    }

    // MARK: What a key did not do

    private static func rule(_ refusal: Refusal) -> String {
        switch refusal {
        case .tooFew(let least): "At least \(least) have to be ticked."
        case .tooMany(let most): "No more than \(most) may be ticked."
        case .notAlone: "One of these cannot be ticked together with others."
        case .rankedTwice: "One thing has two places."
        case .outOfRange(let from, let to): "The number has to be one\(range(from: from, to: to))."
        case .tooShort(let least): "The survey wants at least \(least) letters."
        case .tooLong(let most): "The survey takes \(most) letters at most. Shorten it."
        default: "That cannot stand as an answer here."
        }
    }
    static func refusal(_ refusal: Refusal, canSpoil: Bool) -> String {
        let rule = rule(refusal)
        let remedy =
            canSpoil
            ? "If the paper says so, press *: it counts as left blank."
            : "If the paper says so, take it out and press Enter: it counts as left blank."
        if case .tooLong = refusal { return rule }
        return "\(rule) \(remedy)"
    }
    static func unknown(_ codes: PaperCodes) -> String {
        "That is none of the codes. They are \(self.codes(codes)), and \(PaperCodes.declining) for \"prefer not to say\"."
    }
    static func begun(_ typed: String) -> String { "\(typed) and then? Backspace takes it back." }
    static let noPlace = "All places are taken. Backspace takes the last one back, Enter goes on."
    static let spoiledRow = "Spoiled: that row counts as left blank."
    static func spoiled(_ number: Int) -> String { "Spoiled: question \(number) counts as left blank." }
    static let onlyDigits = "Only digits can stand here."
    static let notANumber = "That is not a number. Type it in digits, like 12."
    static func pasteCut(_ limit: Int) -> String {
        "Not all of it fitted: \(limit) letters at most. The end was left out."
    }
    static func noRoom(_ limit: Int) -> String { "There is no more room: \(limit) letters at most." }
    static let consentKeys = "Press y if it is ticked, n if it is not."
    static let endingKeys = "Press Enter for the next form, or Backspace to correct this one."
    static let reviewKeys = "Press Enter to save, or Up to choose what to correct."
    static let typingKeys = "Type what is written, then press Enter."
    static let nothingToThrowAway = "There is nothing to throw away yet."
    static let nothingToTakeBack = "There is no saved form to take back. Only this session's can be."
    static let finishFirst = "Save this form first, or throw it away. Then the last one can be taken back."
    static let tooSmall = "Please make this window bigger. The form is still here. Ctrl-C twice leaves."
    static let moreAbove = "Page Up for more"
    static let moreBelow = "Page Down for more"

    // MARK: The plain mode

    static let plainKeys =
        "Type the codes beside the boxes that are ticked, one question a line, and press Enter. :help says more."
    static let consentPlain = "Type y if it is ticked, n if it is not. Or: :undo (the last form), :leave."
    static let endingPlain = "Enter for the next form, :back to correct this one."
    static let reviewPlain = "Enter saves the form. A number corrects that question. Or: :back, :discard, :leave."
    static let writeInPlain = "Type 1 line, or nothing."
    static let leaveAgain = "To leave, say so again. To go on, just go on."
    static let notHere = "There is no question here."
    static let onlyOne = "Only 1 may be ticked. If there are more, type *: it counts as left blank."
    static let lineTooLong = "That line is too long. Please type less."
    static func row(_ number: Int, of total: Int) -> String { "Row \(number) of \(total):" }
    static func before(_ words: String) -> String { "As it stands: \(words)" }
    static func plainRefusal(_ refusal: Refusal) -> String {
        "\(rule(refusal)) If the paper says so, type :spoiled: it counts as left blank."
    }
    static func reply(to question: Question, unit: String?) -> String {
        switch question.kind {
        case .one, .scale, .yesNo, .grid: "Type 1 code."
        case .many: "Type the codes, like 1 3."
        case .rank: "Type the codes in their order, like 2 1."
        case .number: number(of: question, unit: unit)
        case .text: "Type 1 line."
        case .longText: "Type as many lines as there are. An empty line ends it."
        case .note: ""
        }
    }
    static let plainHelp = """
        An empty line: left blank, or as it stands.
        x: prefer not to say. Where words are typed, a blank in front makes it a word.
        * or :spoiled: as when two boxes are ticked where one may be. It counts as left blank.
        :blank: nothing is ticked, whatever stands.
        :keep: as it stands.
        :back: the question before.
        :done: the rest of the form is blank; at its end, save it.
        :undo: before a form is begun, the form that was saved last comes back.
        :discard: throw this form away.
        :leave: stop. Saved forms are safe.
        """

    // MARK: The keys

    /// The codes of a question in a few words, such as "1-5" or "1-9 a-c".
    static func codes(_ codes: PaperCodes) -> String {
        let all = codes.choices.map(\.code)
        guard codes.length == 1 else { return "\(all.first ?? "")-\(all.last ?? "")" }
        let runs = [all.filter { $0.first?.isNumber == true }, all.filter { $0.first?.isNumber == false }]
        return runs.filter { !$0.isEmpty }.map { run in
            run.count == 1 ? run[0] : "\(run.min() ?? "")-\(run.max() ?? "")"
        }.joined(separator: " ")
    }
    static let answer = "answer"
    static let tick = "tick"
    static let keyTicked = ("Y", "ticked")
    static let keyNotTicked = ("N", "not ticked")
    static let keyTakeBack = ("U", "undo the last form")
    static let keyEnter = ("Enter", "go on")
    static let keyKeep = ("Enter", "keep and go on")
    static let keyNewLine = ("Tab", "new line")
    static let keyBlank = ("Space", "left blank")
    static let keySpoiled = ("*", "spoiled")
    static let keyDecline = ("X", "prefer not to say")
    static let keyDeclineText = ("x Enter", "prefer not to say")
    static let keyBack = ("Backspace", "back")
    static let keyUp = ("Up", "back")
    static let keyRest = ("End", "rest blank")
    static let keyNext = ("Enter", "next form")
    static let keySave = ("Enter", "save")
    static let keyCorrect = ("Enter", "correct")
    static let keyMove = ("Up Down", "move")
    static let keyThrowAway = ("Esc", "throw away")
    static let keyHelp = ("F1", "all keys")
    static let keyLeave = ("Ctrl-C", "leave")
    static let keyYes = ("Y", "yes")
    static let keyAnyOther = ("Any other key", "no, go on")
    static let keyAnyBack = ("Any other key", "back to the form")

    static let allKeys = [
        "The codes are printed beside the boxes. Where one box may be ticked, its code goes on at once; where several may, each code ticks or takes the tick away, and Enter goes on.",
        "Space: nothing is ticked. Enter does the same where nothing stands, and keeps what stands.",
        "*: spoiled, as when two boxes are ticked where one may be. It counts as left blank.",
        "x: prefer not to say. Where text is typed, x alone and Enter; a blank in front makes it a word.",
        "Backspace, Left or Up: back, with the answer that was given. Where text is typed, Up.",
        "End: the rest of the form is blank.",
        "In a longer text Enter ends it, and Tab makes a new line. Ctrl with Left or Right goes by words; Ctrl-Z undoes, Ctrl-Y does again.",
        "At the end of a form Enter saves it. Up chooses a question to correct.",
        "U, before a form is begun: the form that was saved last comes back.",
        "Esc throws the form at hand away, and Ctrl-C leaves. Both ask first. Saved forms are safe.",
    ]
}
