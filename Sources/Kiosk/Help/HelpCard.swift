import Questionnaire
import Screen
import Signposting

/// One service on the help screen: its name, the one thing to do, and below it what else there is to know.
struct HelpCard {
    let lines: [StyledLine]

    /// - Parameters:
    ///   - isLarge: whether the number stands in large digits too, where it fits.
    ///   - hasCode: whether its code stands beside it, which is then said.
    init(_ entry: HelpEntry, in wording: Wording, width: Int, isLarge: Bool = false, hasCode: Bool = false) {
        var body = Body(width: width)
        body.add(entry.name.harmless(), .title)
        body.add(entry.contact.first?.harmless() ?? "", .title)
        let digits = isLarge ? BigDigits.lines(entry.number ?? "", width: width) : []
        for line in digits { body.add(StyledLine(line, .title, direction: .fixed(.ltr))) }
        let scan = hasCode ? entry.scan : nil
        body.add(entry.purpose.harmless())
        for contact in entry.contact.dropFirst() where contact != scan?.addressInWords { body.add(contact.harmless()) }
        if let scan { body.add(wording.scanning(scan)) }
        body.add(entry.terms.harmless(), .quiet)
        lines = body.lines
    }
}

extension ScanTarget {
    /// The instruction that is not needed beside a code, because what is said of the code names its address.
    fileprivate var addressInWords: String? {
        [.web, .chat].contains(channel.kind) && channel.then == nil ? channel.instruction : nil
    }
}
