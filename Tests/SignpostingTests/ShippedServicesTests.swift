import Questionnaire
import Testing

@testable import Signposting

struct ShippedServicesTests {
    @Test("The shipped services read without an error or a warning")
    func readsCleanly() throws {
        #expect(try Shipped.directory().warnings == [])
    }

    @Test(
        "The services that surveys name are there",
        arguments: [
            "emergency", "nhs-111", "childline", "shout", "samaritans", "papyrus", "beat", "switchboard", "youngminds",
            "the-mix", "kooth", "nspcc", "crimestoppers", "fearless", "hampshire-camhs", "portsmouth-camhs",
            "southampton-camhs", "isle-of-wight-camhs", "iow-youth-trust", "no-limits", "off-the-record", "hyca",
            "victim-care-hub",
        ])
    func has(_ id: String) throws {
        #expect(try Shipped.directory()[id] != nil)
    }
}
