import Questionnaire

/// Everything that paper itself says, each with its English words.
///
/// Written for a reading age of 9, for somebody who is alone with a form and a pen: short sentences, everyday words,
/// numerals for numbers.
package enum PaperPhrase: String, Phrase {
    // MARK: Before the questions

    case beforeYouStart = "Before you start"
    case notKnown = "We do not know who you are, so we cannot act on what you write here."
    case mayStop = "You can leave any question blank. You can stop when you like."
    case filling = "How to fill this in"
    case pen = "Use a pen. Put a tick in the box."
    case mistake = "If you make a mistake, cross it out and tick another box."
    case order = "Go from question to question. Some are only for some people: the form tells you which."
    case codes = "The small grey letters and numbers are for typing your answers in. You can ignore them."
    case noName = "Do not write your name."
    case consent = "If you want to take part, tick this box. If not, leave everything blank."

    // MARK: Help

    case help = "If you want help now"
    case noHelpListed = "Talk to someone you trust, such as a teacher, a youth worker or someone in your family."
    case helpForThis = "Does this bring up hard feelings? You can talk to someone:"
    case helpForThisInBox = "Does this bring up hard feelings? The box at the end says who you can talk to."
    case reach = "{name}: {contacts}."

    // MARK: After the questions

    case thanks = "Thank you"
    case handIn = "Give this back in the way you were told. Make sure that your name is not on it."

    // MARK: The form

    case partHeading = "Part {number}. {title}"
    case page = "Page {page} of {pages}"
    case turnOver = "Please read the other side first."
    case answerTo = "(your answer to question {number})"

    // MARK: How to answer

    case tickOne = "Tick 1 box."
    case tickOneEach = "Tick 1 box on each line."
    case tickAll = "Tick all that are right for you."
    case tickSome = "Tick {count}."
    case tickEither = "Tick {least} or {most}."
    case tickBetween = "Tick {least} to {most}."
    case tickAtLeast = "Tick at least {least}."
    case tickAtMost = "Tick up to {most}."
    case alone = "If you tick {labels}, tick nothing else."
    case rankOne = "Write 1 in the box of your first choice."
    case rankTwo = "Write 1 in the box of your first choice and 2 in the box of your second."
    case rankMore = "Write 1 in the box of your first choice, 2 in the next, and so on up to {places}."
    case numberBetween = "Write a number from {from} to {to}."
    case numberFrom = "Write a number, {from} or more."
    case numberTo = "Write a number, {to} or less."
    case number = "Write a number."
    case required = "Please answer this one, or tick {label}."

    // MARK: Where to go

    case ending = "If you ticked {labels}, you can stop here."
    case goOn = "If {condition}, go on. If not, go to {place}."
    case goOnOnly = "Go on only if {list}"
    case goTo = "If {condition}, go to {place}."
    case ifNot = "If not, go to {place}."
    case toQuestion = "question {number}"
    case toPart = "part {number}"
    case toNote = "the note {words}"
    case toEnd = "{heading} at the end"

    // MARK: Who something is for

    case onlyPart = "Answer this part only if {condition}"
    case onlyThis = "Answer this one only if {condition}"
    case onlyNote = "Read this only if {condition}"
    case onlyQuestion = "Answer question {first} only if {condition}"
    case onlyTwo = "Answer questions {first} and {last} only if {condition}"
    case onlyMore = "Answer questions {first} to {last} only if {condition}"
    case leavePart = "Leave this part out."
    case leaveThis = "Leave this one out."
    case leaveQuestion = "Leave question {first} out."
    case leaveMore = "Leave questions {first} to {last} out."
    case oneOfThese = "one of these is true:"
    case allOfThese = "all of these are true:"
    case firstOrSecond = "{first}, or {second}"
    case firstAndSecond = "{first}, and {second}"

    // MARK: What stands on the form

    /// Where to look; the blank in front parts it from what stands there.
    case atQuestion = " at question {number}"
    case forRow = " for {row}"
    case forRowAtQuestion = " for {row} at question {number}"
    case ticked = "you ticked {labels}{place}"
    case tickedOther = "you ticked something other than {labels}{place}"
    case tickedEvery = "you ticked {all}{place}"
    case tickedNone = "you ticked something{place}, but not {labels}"
    case tickedNotEvery = "you ticked something{place}, but not {all}"
    case tickedSomething = "you ticked something{place}"
    case tickedNothing = "you ticked nothing{place}"
    case notTicked = "you did not tick {labels}{place}"
    case numbered = "you gave {labels} a number{place}"
    case numberedEvery = "you gave {all} a number{place}"
    case numberedNone = "you wrote numbers{place}, but none for {labels}"
    case numberedNotEvery = "you wrote numbers{place}, but not for {all}"
    case wroteEqual = "you wrote {amount}{place}"
    case wroteOther = "you wrote a number other than {amount}{place}"
    case wroteLess = "you wrote less than {amount}{place}"
    case wroteOrLess = "you wrote {amount} or less{place}"
    case wroteMore = "you wrote more than {amount}{place}"
    case wroteOrMore = "you wrote {amount} or more{place}"
    case wroteNumber = "you wrote a number{place}"
    case wroteNoNumber = "you wrote no number{place}"
    case wrote = "you wrote something{place}"
    case wroteNothing = "you wrote nothing{place}"
    case leftBlank = "you left this one blank"
    case tickedOrBlank = "you ticked {labels} or left this one blank"
    case notCounting = "{statement} ({label} does not count)"

    // MARK: Lists

    case sentence = "{words}."
    case quoted = "“{words}”"
    case either = "{others} or {last}"
    case both = "both {others} and {last}"
    case every = "all of {others} and {last}"

    package static let place = "paper"

    package var note: String? {
        switch self {
        case .atQuestion, .forRow, .forRowAtQuestion:
            "Becomes {place} in the conditions below. The blank that parts it from its neighbour belongs to it."
        case .toQuestion, .toPart, .toNote, .toEnd: "Becomes {place} in \"go to {place}\"."
        case .goOn, .goTo: "{condition} is a condition such as paper/ticked; {place} a place such as paper/toQuestion."
        case .goOnOnly: "{list} is paper/oneOfThese or paper/allOfThese, with a list below."
        case .ifNot: "{place} is a place such as paper/toQuestion."
        case .onlyPart, .onlyThis, .onlyNote, .onlyQuestion, .onlyTwo, .onlyMore:
            "{condition} is a condition such as paper/ticked; or paper/oneOfThese, with a list below."
        case .oneOfThese: "At least one of them; a list stands below."
        case .firstOrSecond, .firstAndSecond: "Two conditions in one sentence."
        case .notCounting: "{statement} is a condition such as paper/tickedSomething; {label} is \"Prefer not to say\"."
        case .sentence: "Puts the full stop."
        case .either: "\"A, B or C\": {others} are all but the last. Also behind \"but not\" and \"none for\"."
        case .both: "Two answers; paper/every is for more."
        case .codes: "Beside each box stands a small 1, 2, 3 … or a, b, c …"
        case .reach: "A place to get help and how to reach it."
        case _ where rawValue.contains("{labels}"): "{labels} is one answer, or several as in paper/either."
        case _ where rawValue.contains("{all}"): "{all} is several answers, as in paper/both and paper/every."
        case _ where rawValue.contains("{amount}"): "{amount} is a number with its unit, such as \"4 weeks\"."
        default: nil
        }
    }
}

/// What paper says with a count in it.
package enum PaperCountedPhrase: CountedPhrase {
    case takes
    case words
    case letters
    case atLeastLetters

    package static let place = "paper"

    package var one: String {
        switch self {
        case .takes: "It takes about {count} minute."
        case .words: "Write up to about {count} word."
        case .letters: "Write up to {count} letter."
        case .atLeastLetters: "Write at least {count} letter."
        }
    }

    package var other: String {
        switch self {
        case .takes: "It takes about {count} minutes."
        case .words: "Write up to about {count} words."
        case .letters: "Write up to {count} letters."
        case .atLeastLetters: "Write at least {count} letters."
        }
    }
}
