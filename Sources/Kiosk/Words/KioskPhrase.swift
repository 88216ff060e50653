import Questionnaire

/// Everything that the kiosk itself says, each with its English words.
///
/// Written for a reading age of 9: short sentences, everyday words, numerals for numbers (NHS digital service
/// manual, "How we write"). No sentence is put together from pieces: another language orders them otherwise.
package enum KioskPhrase: String, Phrase {
    // MARK: Before and after

    case chooseLanguage = "Which language do you want to read?"
    case beforeYouStart = "We do not know who you are, so we cannot act on what you write here."
    case plainKeys = """
        Type your answer and press Enter. At any time you can type:
        :help to see where to get help, :leave to stop at once.
        """
    case takePart = "Do you want to take part?"
    case noThanks = "No thanks"
    case left = "You have left. Nothing was kept."
    case nothingKept = "Nothing was kept."
    case stored = "Your answers are stored. Nobody can tell they were yours."
    case ifYouWantHelp = "If you want to talk to someone:"
    case noHelpListed = "Talk to someone you trust, such as a teacher, a youth worker or someone in your family."
    case notStored = """
        Sorry, your answers could not be stored just now. They are still here.
        You can try again, or leave.
        Please tell a member of staff: "The kiosk cannot store answers."
        """
    case nextPerson = "Press Enter when you have finished reading. The screen is cleared for the next person."
    case endingPlain = "Press Enter to finish, or type b to go back and change your answer."

    // MARK: Answers in words

    case leftBlank = "left blank"
    case wroteSomething = "you wrote something"
    case withWriteIn = "{label} (you wrote something)"
    case rowAnswer = "{statement} - {answer}"

    // MARK: A question

    case progress = "Question {number} of {total}"
    case screenProgress = "{number} of {total}"
    case row = "line {number} of {total}"
    case progressAndRow = "{progress}, {row}"
    case answerBefore = "Your answer before: {answer}."
    case answerSeparator = "; "
    case helpForThis = "Does this bring up hard feelings? Type h for help."
    case helpForThisTyping = "Does this bring up hard feelings? Type :help for help."
    case helpForThisScreen = "Does this bring up hard feelings? Press H for help."
    case helpForThisScreenTyping = "Does this bring up hard feelings? Press F1 for help."
    case offer = "If things feel too much, you can talk to someone now. Press H."
    case offerTyping = "If things feel too much, you can talk to someone now. Press F1."
    case offerPlain = "If things feel too much, you can talk to someone now. Type h."
    case offerPlainTyping = "If things feel too much, you can talk to someone now. Type :help."
    case writeIn = "You chose \"{label}\". You can write a few words."

    // MARK: What can be typed

    case typeOneNumber = "Type 1 number."
    case typeNumbers = "Type the numbers, with spaces between, like: 1 3."
    case typeRanking = "Type up to {places} numbers in your order, first choice first, like: 2 1."
    case writeLine = "Write 1 line (at most {most} letters)."
    case writeLineAtLeast = "Write 1 line (at least {least} and at most {most} letters)."
    case writeLines = "Write as many lines as you like (at most {most} letters). An empty line ends it."
    case writeLinesAtLeast =
        "Write as many lines as you like (at least {least} and at most {most} letters). An empty line ends it."
    case writeInLine = "Write 1 line, or leave it empty."

    case chooseExactly = "Choose {least}."
    case chooseBetween = "Choose {least} to {most}."
    case chooseAtLeast = "Choose at least {least}."
    case chooseUpTo = "Choose up to {most}."

    case typeNumber = "Type a number{unit}."
    case typeNumberBetween = "Type a number from {from} to {to}{unit}."
    case typeNumberFrom = "Type a number, {from} or more{unit}."
    case typeNumberTo = "Type a number, {to} or less{unit}."
    case aNumber = "A number{unit}."
    case aNumberBetween = "A number from {from} to {to}{unit}."
    case aNumberFrom = "A number, {from} or more{unit}."
    case aNumberTo = "A number, {to} or less{unit}."
    case giveNumber = "Please give a number."
    case giveNumberBetween = "Please give a number from {from} to {to}."
    case giveNumberFrom = "Please give a number, {from} or more."
    case giveNumberTo = "Please give a number, {to} or less."

    case others = "Or: {list}."
    case enterSkips = "Enter to skip"
    case enterSkipsRow = "Enter to skip this line"
    case kKeeps = "k to keep your answer"
    case dDeclines = "d prefer not to say"
    case bGoesBack = "b back"
    case hHelps = "h help"
    case qLeaves = "q leave"
    case keepTyped = ":keep to keep your answer"
    case declineTyped = ":decline (prefer not to say)"

    // MARK: When something cannot stand

    case needsAnswer = "This one needs an answer, or choose prefer not to say."
    case nothingWritten = "Nothing was written. To go on without an answer, skip."
    case notOneOfThese = "That is not one of the numbers shown. Please try again."
    case tooFew = "Please choose at least {least}."
    case tooMany = "Please choose {most} at most."
    case notAlone = "One of these only goes on its own. Please choose again."
    case rankedTwice = "The same thing is there twice. Please put each in 1 place."
    case notANumber = "Please type a number in digits, like 12."
    case onlyDecline = "\"Prefer not to say\" only goes on its own. Please choose again."
    case lineTooLong = "That line is too long. Please write less."
    case chooseOne = "Please choose one of the numbers shown."
    case nothingToKeep = "You have not answered this one yet."
    case stillHere = "Not sure? You can type :help for help, :back to go back or :leave to leave."

    // MARK: Looking over the answers

    case review = "Your answers"
    case reviewExplained = "Nothing is stored yet. Look at your answers."
    case whatNow = "What do you want to do?"
    case send = "Send my answers"
    case changeAnAnswer = "Change an answer"
    case leaveUnsent = "Leave without sending"
    case whichToChange = "Which answer do you want to change?"
    case noAnswers = "You have not been asked anything."

    // MARK: Screens

    case invitation = "Tell us what you think."
    case nobodyCanTell = "Nobody can tell it was you."
    case pressToStart = "Press Enter to start."
    case howToLeave = """
        Press H or F1 at any time to see where to get help. Press Esc 3 times, or F10, to leave at once: \
        the screen is cleared and nothing is kept.
        """
    case pressForHelp = "Press H to see where to get help."
    case help = "Help: talk to someone now"
    case scanToOpen = "Scan to open: {address}"
    case scanToChat = "Scan to chat: {address}"
    case scanToText = "Scan to start the text message"
    case scanToCall = "Scan to call"
    case nextHelp = "Next: {name}"
    case pressForLook = "Press L to change how this looks."
    case howToLook = "How should this look?"
    case lookColours = "Colours"
    case themeLight = "Light"
    case themeDark = "Dark"
    case themeContrast = "High contrast"
    case lookText = "Text"
    case layoutStandard = "Usual"
    case layoutLarge = "Short lines and more space"
    case tooSmall = "Please make this window bigger. Your answers are still here."
    case leaveWhenTooSmall = "F10 leaves."
    case stillThere = "Are you still there?"
    case stillThereExplained = "Press any key to go on. If nobody does, the screen is cleared, and nothing is kept."
    case stillThereExplainedPlain =
        "Press Enter to go on. If nobody does, the screen is cleared, and nothing is kept."
    case thankYou = "Thank you"
    case goOn = "Go on"
    case reviewScreenExplained = "Nothing is stored yet. To change an answer, move to it and press Enter."
    case moreAbove = "more above"
    case moreBelow = "more below"
    case keepsEarlier = "You wrote something here. It is not shown again. Go on to keep it, or write anew."
    case chosen = "{count} chosen"
    case chosenOf = "{count} of {most} chosen"

    // MARK: Read aloud

    case voiceExplained = """
        A voice reads every screen to you. Press F4 to hear a screen again, and F5 to stop the voice. \
        Use headphones, so that nobody else hears it.
        """
    case pressToHear = "Press F4 to hear this."
    case itemChosen = "{label}, chosen"
    case itemNotChosen = "{label}, not chosen"
    case itemPlace = "{label}, in place {place}"
    case keySaysAgain = "hear again"
    case keyHushes = "stop the voice"

    // MARK: Practice and staff

    case practice = "Practice: nothing is stored."
    case practiceStored = "This was practice: nothing was stored."
    case endPractice = "Press F10 here to end the practice."
    case endPracticePlain = "Press Ctrl and C together to end the practice."
    case staff = "For staff"
    case staffPassphrase = "Type the staff passphrase, then press Enter."
    case passphraseHidden = "What you type is not shown."
    case oneMoment = "One moment."
    case storeIsSound = "The store was checked: it is sound."
    case storeIsDamaged = """
        The store is damaged or cannot be read. Leave the kiosk, keep the file as it is, and begin a new store.
        """
    case practiceHasNoStore = "There is no store: this is practice."
    case roomLeft = "{room} are left on the disk."
    case draftsOffered = "Translations that nobody has reviewed are offered too."
    case draftsNotOffered = "Only translations that somebody has reviewed are offered."
    case programVersion = "bigconvo {version}"
    case staffBack = "Back to the first screen"
    case staffLeave = "Leave the kiosk"
    case nothingFound = "This computer is locked down, as far as it can tell."
    case notLockedDown = "Not locked down on this computer:"

    // What a key did not do, and what to do instead.
    case moveFirst = "Use the arrow keys or a number to choose."
    case chooseOneOrSkip = "Use the arrow keys or a number to choose, or press S to skip."
    case chooseSomeOrSkip = "Press Space or a number to choose, or press S to skip."
    case placeOneOrSkip = "Put at least 1 in order, or press S to skip."
    case numberOrSkip = "Please type a number in digits, or press S to skip."
    case writeOrSkip = "Nothing is written yet. Press Tab, then S to skip."
    case writeOrSkipHere = "Nothing is written yet. Press S to skip."
    case placesAreFull = "All places are taken. Press Backspace to take one back, or go on."
    case noRoom = "There is no more room."
    case pasteCut = "Not all of it fitted. The end was left out."
    case onlyDigits = "Only digits can go here."
    case takeOneAway = "You can choose {most} at most. Take one away first."

    // The names of keys, as they stand on the keyboard.
    case enterKey = "Enter"
    case upDownKeys = "Up Down"
    case tabThenEnterKeys = "Tab then Enter"
    case anyKey = "Any key"
    case pageKeys = "Page Up Down"
    case anyOtherKey = "Any other key"

    // What the keys do, for the foot of a screen.
    case keyGoesOn = "go on"
    case keyStarts = "start"
    case keyFinishes = "finish"
    case keyChooses = "choose"
    case keyPutsNext = "put next"
    case keyTakesBack = "take back"
    case keyMoves = "move"
    case keyReadsOn = "read on"
    case keyMakesLine = "new line"
    case keyShowsMore = "more keys"
    case keyWritesMore = "write more"
    case keyGoesBack = "back"
    case keySkips = "skip"
    case keyDeclines = "prefer not to say"
    case keyHelps = "help"
    case keyTurnsPage = "more help"
    case keyUndoes = "undo"
    case keyLeaves = "leave"
    case keyLooks = "look"
    case keyShowsAll = "all keys"
    case keyReturns = "back to where you were"

    package static let place = "kiosk"

    package var note: String? {
        switch self {
        case .row, .rowAnswer, .enterSkipsRow: "A line is here a statement of a table, not a line of writing."
        case .progressAndRow: "Puts kiosk/progress and kiosk/row on one line."
        case .answerSeparator: "Stands between several answers."
        case .left: "Said to somebody who has stopped in the middle."
        case .others: "A list of what else can be typed."
        case .enterSkips, .kKeeps, .dDeclines, .bGoesBack, .hHelps, .qLeaves, .keepTyped, .declineTyped:
            "A part of the list in kiosk/others. What is typed stays as it is."
        case .enterKey, .upDownKeys, .tabThenEnterKeys, .anyKey, .pageKeys:
            "The name of a key, at the foot of a screen."
        case .keyPutsNext: "What the key does, in 1 to 3 words: puts the thing in the next place of an order."
        case .keyTakesBack: "What the key does, in 1 to 3 words: takes the last thing out of an order."
        case .keyMoves: "What the key does, in 1 to 3 words: moves from choice to choice."
        case .keyShowsMore: "What the key does, in 1 to 3 words: shows the keys that do something else than writing."
        case .keyUndoes: "What the key does, in 1 to 3 words: takes back the last thing that was written."
        case .pasteCut: "Said when text that was pasted is longer than what fits."
        case .keyLooks: "What the key does, in 1 to 3 words: changes how the screen looks (colours, text)."
        case .keyReturns: "What the key does, in a few words: goes back from the help to the question."
        case _ where "\(self)".hasPrefix("key"): "What the key does, in 1 to 3 words, at the foot of a screen."
        case .staff, .staffPassphrase, .passphraseHidden, .storeIsSound, .storeIsDamaged, .draftsOffered,
            .draftsNotOffered, .staffBack, .staffLeave, .nothingFound, .notLockedDown:
            "Only people who look after the kiosk read this."
        case .roomLeft: "Only people who look after the kiosk read this. {room} is a size, such as 1.2 GB."
        case .offer, .offerTyping, .offerPlain, .offerPlainTyping:
            """
            Said kindly after some questions, to everybody. It must never say that something was noticed in an \
            answer.
            """
        case .scanToOpen, .scanToChat, .scanToText, .scanToCall:
            "What scanning the QR code beside it with a phone does, in a narrow column."
        case .itemChosen, .itemNotChosen: "Read aloud when somebody comes to a choice."
        case .itemPlace: "Read aloud when somebody comes to a thing that was put in an order."
        case .lookColours, .lookText: "Stands above choices of how the screen looks."
        case .themeLight, .themeDark, .themeContrast: "A choice of colours."
        case .layoutStandard, .layoutLarge: "A choice of how text is laid out."
        case .nextHelp: "The service on the next page of help."
        case .moreAbove, .moreBelow: "The text goes on there, outside the screen."
        case .typeNumber, .typeNumberBetween, .typeNumberFrom, .typeNumberTo, .aNumber, .aNumberBetween,
            .aNumberFrom, .aNumberTo:
            "{unit} is empty, or a blank and a unit in brackets."
        default: nil
        }
    }
}
