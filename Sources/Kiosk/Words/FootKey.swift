import Screen

/// A key with what it does, as the foot of a screen says it.
enum FootKey {
    case goOn
    case finish
    case pick
    case placeNext
    case takeBack
    case move
    case readOn
    case pageOn
    case toggle
    case newLine
    case tabGoOn
    case tabMore
    case tabWrite
    case back
    case skip
    case decline
    case help
    case helpWhileTyping
    case leave
    case leaveWhileTyping
    case look
    case lookWhileTyping
    case allKeys
    case anyBack
    case escapeBack
    case otherBack
    case turnPage
    case undo
    case sayAgain
    case hush

    /// Whether it stands at the foot also where as little as possible does.
    var isNeeded: Bool {
        switch self {
        case .skip, .decline, .takeBack: false
        default: true
        }
    }

    var meaning: KioskPhrase {
        switch self {
        case .goOn, .tabGoOn: .keyGoesOn
        case .finish: .keyFinishes
        case .pick, .toggle: .keyChooses
        case .placeNext: .keyPutsNext
        case .takeBack: .keyTakesBack
        case .move: .keyMoves
        case .readOn, .pageOn: .keyReadsOn
        case .newLine: .keyMakesLine
        case .tabMore: .keyShowsMore
        case .tabWrite: .keyWritesMore
        case .back, .escapeBack, .otherBack: .keyGoesBack
        case .skip: .keySkips
        case .decline: .keyDeclines
        case .help, .helpWhileTyping: .keyHelps
        case .leave, .leaveWhileTyping: .keyLeaves
        case .look, .lookWhileTyping: .keyLooks
        case .allKeys: .keyShowsAll
        case .anyBack: .keyReturns
        case .turnPage: .keyTurnsPage
        case .undo: .keyUndoes
        case .sayAgain: .keySaysAgain
        case .hush: .keyHushes
        }
    }

    /// What stands on the key. Letters are the same in every language: they are what is typed.
    func name(in wording: Wording) -> String {
        switch self {
        case .goOn, .finish, .pick, .placeNext, .newLine: wording[.enterKey]
        case .takeBack: "Backspace"
        case .move, .readOn, .turnPage: wording[.upDownKeys]
        case .toggle: "Space"
        case .tabGoOn: wording[.tabThenEnterKeys]
        case .tabMore, .tabWrite: "Tab"
        case .back: "B"
        case .skip: "S"
        case .decline: "D"
        case .help: "H"
        case .helpWhileTyping: "F1"
        case .leave: "Q"
        case .leaveWhileTyping: "F10"
        case .look: "L"
        case .lookWhileTyping: "F2"
        case .allKeys: "K"
        case .pageOn: wording[.pageKeys]
        case .escapeBack: "Esc"
        case .undo: "Ctrl-Z"
        case .anyBack: wording[.anyKey]
        case .otherBack: wording[.anyOtherKey]
        case .sayAgain: "F4"
        case .hush: "F5"
        }
    }

    /// What a press on it stands for; where its name is that of two keys, the one and the other.
    var presses: [Key] {
        switch self {
        case .goOn, .finish, .pick, .placeNext, .newLine, .anyBack: [.enter]
        case .tabGoOn: [.tab, .goOn]
        case .takeBack: [.backspace]
        case .move, .readOn, .turnPage: [.up, .down]
        case .pageOn: [.pageUp, .pageDown]
        case .toggle: [.character(" ")]
        case .tabMore, .tabWrite: [.tab]
        case .back, .otherBack: [.character("b")]
        case .skip: [.character("s")]
        case .decline: [.character("d")]
        case .help, .helpWhileTyping: [.help]
        case .leave, .leaveWhileTyping: [.leave]
        case .escapeBack: [.escape]
        case .look, .lookWhileTyping: [.look]
        case .allKeys: [.character("k")]
        case .undo: [.undo]
        case .sayAgain: [.sayAgain]
        case .hush: [.hush]
        }
    }
}
