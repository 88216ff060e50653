@testable import Kiosk
import Screen

extension Tour {
    /// A walk past the screens of a survey that is read from right to left.
    init(inArabicOn columns: Int, rows: Int) throws {
        let arabic = try Samples.arabic()
        self.init(KeyScript([arabic], help: try Samples.services(of: arabic), columns: columns, rows: rows))
        see("attract", .enter)
        see("welcome", .enter)
        see("consent", .character("1"), .enter, .character("2"))
        see("one", .enter, .character("1"), .enter, .character("2"), .enter, .character("2"))
        see("scale", .enter, .character("1"))
        see("grid", .enter, .enter)
        see("grid, nothing chosen", .character("3"), .enter, .character("2"), .enter)
        chooseCAMHS()
        see("many", .enter)
        script.type("12")
        see("number", .enter, .character("2"), .enter)
        see("rank", .end, .enter, .character("1"), .enter)
        see("text", .character("أ"))
        script.type("ريد أماكن للقاء (youth club) ولا أحب الانتظار 3 أسابيع.")
        see("text, written", .enter)
        see("review", .down, .down, .down)
        see("review, changing", .help)
        see("help", .left)
        see("help, next page", .enter, .home, .enter)
        see("thanks", .enter)
    }

    /// Its place differs: the choices are mixed.
    private mutating func chooseCAMHS() {
        guard case .choices(let choices) = script.screens.field else { return }
        let number = choices.items.first { $0.code == "camhs" }?.number
        if let number { script.type("\(number)") }
    }
}
