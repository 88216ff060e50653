import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// The way of the staff into the kiosk and out of it.
struct StaffTests {
    private static let report = StaffReport(
        store: .sound(responses: 38, room: 1_234_567_890), offersDrafts: false, version: "0.1.0",
        findings: ["the SysRq keys work\u{1B}[2J, which can kill the kiosk or stop the computer"])

    private func script(_ setup: KioskSetup = KioskSetup(letsStaffIn: true), columns: Int = 80) throws -> KeyScript {
        KeyScript(try Samples.survey(asking: #"text q "Q?""#), setup: setup, columns: columns)
    }

    private func inside(columns: Int = 80) throws -> KeyScript {
        var script = try script(columns: columns)
        script.press(.staff)
        script.type("horse")
        script.press(.enter)
        script.screens.admit(Self.report, at: script.now)
        return script
    }

    @Test("Staff type the passphrase unseen, and see how the kiosk does")
    func wayIn() throws {
        var script = try script()
        script.press(.staff)
        script.type("horsx")
        script.press(.backspace)
        script.type("e 1")
        #expect(Frames.calm(script.screens.frame) == Frames.passphrase)
        script.press(.enter)
        let passphrase = script.screens.passphraseToCheck
        #expect(passphrase == "horse 1")
        #expect(script.screens.frame.text.contains("One moment."))
        script.screens.admit(Self.report, at: script.now)
        let asks = script.screens.passphraseToCheck != nil
        #expect(!asks)
        #expect(Frames.calm(script.screens.frame) == Frames.inside)
    }

    @Test("Going back leads to the screen that invites, leaving ends the kiosk")
    func wayOut() throws {
        for keys in [[Key.enter], [.escape], [.leave], [.down, .up, .character(" ")]] {
            var script = try inside()
            for key in keys { script.press(key) }
            let screens = script.screens
            #expect(!screens.hasStaffLeft && screens.frame.text.contains("Press Enter to start."), "\(keys)")
        }
        var script = try inside()
        script.press(.down, .enter)
        let hasLeft = script.screens.hasStaffLeft
        #expect(hasLeft)
    }

    @Test("Without a passphrase there is no such key; and there is none for a respondent")
    func noKey() throws {
        var closed = try script(KioskSetup())
        let before = closed.screens.frame
        closed.press(.staff, .leave)
        #expect(closed.screens.frame == before)
        var script = try script()
        script.begin()
        let question = script.screens.frame
        script.press(.staff)
        #expect(script.screens.frame == question)
        script.type("words")
        script.press(.goOn, .enter, .staff)
        let isThanking = script.screens.isThanking
        let isAttracting = script.screens.isAttracting
        #expect(!isThanking && isAttracting, "a key ends the thanks, and is no more than that")
        #expect(script.screens.frame.text.contains("Press Enter to start."))
    }

    @Test(
        "A wrong passphrase makes the next one wait, each time twice as long",
        arguments: [
            (0, 0), (1, 2), (2, 4), (5, 32), (9, 512), (10, 900), (1000, 900),
        ])
    func delays(wrong: Int, seconds: Int) throws {
        #expect(GuessDelay.delay(after: wrong) == .seconds(seconds))
    }

    @Test("While a wrong passphrase is waited out no key is heard, and going away does not shorten it")
    func waiting() throws {
        var script = try script()
        script.press(.staff)
        for wrong in 1...6 {
            script.type("wrong")
            script.press(.enter)
            script.screens.refuse(at: script.now)
            #expect(script.screens.frame.text.contains("try again in \(1 << wrong) seconds."))
            for key in [Key.character("x"), .enter] { _ = script.screens.press(key, at: script.now) }
            let passphrase = script.screens.passphraseToCheck
            #expect(passphrase == nil)
            if wrong < 6 { script.wait(.seconds(1 << wrong)) }
        }
        script.press(.escape)
        #expect(script.screens.frame.text.contains("Press Enter to start."))
        script.press(.staff)
        #expect(script.screens.frame.text.contains("try again in 62 seconds."))
        let wakes = script.screens.deadline
        #expect(wakes == script.now + .seconds(1))
        script.wait(.seconds(50))
        script.press(.backspace)
        script.wait(.seconds(11))
        #expect(script.screens.frame.text.contains("What you type is not shown."))
        script.type("right")
        script.press(.enter)
        script.screens.admit(Self.report, at: script.now)
        script.press(.escape, .staff)
        script.type("wrong")
        script.press(.enter)
        script.screens.refuse(at: script.now)
        #expect(script.screens.frame.text.contains("try again in 2 seconds."), "the right one is a new beginning")
    }

    @Test("The screens of the staff close when nobody is there")
    func closing() throws {
        var typing = try script()
        typing.press(.staff)
        typing.type("horse")
        for var script in [typing, try inside()] {
            script.wait(.seconds(59))
            #expect(script.screens.frame.text.contains("For staff"))
            script.wait(.seconds(1))
            #expect(script.screens.frame.text.contains("Press Enter to start."))
            script.press(.staff, .enter)
            let passphrase = script.screens.passphraseToCheck
            #expect(passphrase == nil, "what was typed before is gone")
        }
    }

    @Test("A kiosk in trouble says so, on a small screen too, and every line can be read")
    func trouble() throws {
        var script = try inside(columns: 40)
        var report = Self.report
        report.store = .damaged
        report.offersDrafts = true
        report.findings = (1...30).map { "finding number \($0)" }
        script.screens.admit(report, at: script.now)
        #expect(script.screens.frame.text.contains("The store is damaged or cannot be"))
        var seen = script.screens.frame.text
        for _ in 0..<8 {
            script.press(.pageDown)
            seen += script.screens.frame.text
        }
        for finding in report.findings { #expect(seen.contains(finding)) }
        report.store = .none
        report.findings = []
        script.screens.admit(report, at: script.now)
        #expect(script.screens.frame.text.contains("There is no store: this is practice."))
        #expect(script.screens.frame.text.contains("This computer is locked down, as far"))
    }

    @Test(
        "Space is said as shops say it",
        arguments: [
            (0, "0 MB"), (999_999, "0 MB"), (350_000_000, "350 MB"), (1_290_000_000, "1.2 GB"),
            (78_512_000_000, "78.5 GB"),
        ])
    func size(bytes: UInt64, shown: String) { #expect(KioskScreens.size(bytes) == shown) }
}

private enum Frames {
    /// The screen without its empty lines and its margin.
    static func calm(_ frame: Frame) -> String {
        frame.text.split(separator: "\n").filter { !$0.isEmpty }.map { $0.dropFirst(7) }.joined(separator: "\n")
    }

    static let passphrase = """
        For staff
        Type the staff passphrase, then press Enter.
        What you type is not shown.
        ──────────────────────────────────────────────────────────────────
        Enter go on   Esc back
        """

    static let inside = """
        For staff
        38 responses are in the store.
        The store was checked: it is sound.
        1.2 GB are left on the disk.
        Only translations that somebody has reviewed are offered.
        bigconvo 0.1.0
        > Back to the first screen
          Leave the kiosk
        Not locked down on this computer:
        - the SysRq keys work\u{FFFD}[2J, which can kill the kiosk or stop the
          computer
        ──────────────────────────────────────────────────────────────────
        Up Down move   Enter choose   Esc back
        """
}
