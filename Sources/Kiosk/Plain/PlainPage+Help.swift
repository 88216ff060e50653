import Questionnaire
import Screen

extension PlainPage {
    mutating func add(_ entries: [HelpEntry]) {
        for entry in entries { add(entry.name.harmless(), over: entry.details) }
    }
}
