/// Where in a survey a text stands.
enum TextPlace: Hashable {
    case title
    case welcome
    case consent
    case listChoice(String, list: String)
    case section(String)
    case introduction(String)
    case question(String)
    case hint(String)
    case unit(String)
    /// What a note says.
    case note(String)
    case row(String, question: String)
    case choice(String, question: String)
    case ending(String)
    case thanks

    /// What the text is called in a translation file, such as `age`, `age/11-13` or `trust.school`.
    ///
    /// No id holds a blank, so what stands behind one is never an id.
    var path: String {
        switch self {
        case .title: "survey"
        case .welcome: "welcome"
        case .consent: "consent"
        case .listChoice(let code, let list): "choices \(list)/\(code)"
        case .section(let id): "section \(id)"
        case .introduction(let id): "section \(id) text"
        case .question(let id): Self.name(of: id)
        case .hint(let id): "\(Self.name(of: id)) hint"
        case .unit(let id): "\(Self.name(of: id)) unit"
        case .note(let id): "\(Self.name(of: id)) text"
        case .row(let row, let question): "\(Self.name(of: question)).\(row)"
        case .choice(let code, let question): "\(Self.name(of: question))/\(code)"
        case .ending(let id): "ending \(id)"
        case .thanks: "thanks"
        }
    }

    /// A question may be called what another text is called.
    private static func name(of question: String) -> String {
        ["survey", "welcome", "consent", "thanks"].contains(question) ? "question \(question)" : question
    }
}
