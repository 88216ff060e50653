import Questionnaire
import ShippedResources
import Testing

@testable import Signposting
import SignpostingFixtures

struct ShippedServicesTests {
    @Test("The shipped services read without an error or a warning")
    func readsCleanly() throws {
        #expect(try Shipped.directory().warnings == [])
    }

    @Test("The ids that surveys are checked against are those of the files")
    func ids() throws {
        #expect(try Set(Shipped.directory().services.map(\.id.name)) == ShippedResources.serviceIDs)
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

    @Test("Nothing that ships is confirmed, and every service is up for a check")
    func nothingIsConfirmed() throws {
        let directory = try Shipped.directory()
        let facts = directory.services.flatMap(\.facts)
        #expect(facts.count > 60)
        #expect(facts.allSatisfy { $0.provenance.confirmedBy == nil && $0.provenance.confirmedOn == nil })
        #expect(facts.allSatisfy { $0.provenance.checkBy != nil })
        let unconfirmed = try directory.check(on: Shipped.today()).filter { $0.id == "unconfirmed" }
        #expect(unconfirmed.count == directory.services.count)
    }

    @Test("Every fact has a source, but for the service of which nothing was found")
    func sources() throws {
        let unsourced = try Shipped.directory().check(on: Shipped.today()).filter { $0.id == "missing-source" }
        #expect(unsourced.map(\.message) == ["Hampshire Liaison and Diversion: nobody wrote where this is from: name"])
        let line = try #require(unsourced.first?.range?.start.line)
        #expect(try Shipped.file("services/hampshire.yml").line(line) == "    name: Hampshire Liaison and Diversion")
    }

    @Test(
        "What must not be printed is nowhere in the files",
        arguments: [
            "808 4994", "8084994", "801 0711", "8010711", "Youthline", "07786", "07860", "0808 068", "743049",
            "press 2", "option 2",
        ])
    func doesNotHold(_ words: String) throws {
        for path in ["services/national.yml", "services/hampshire.yml", "copy/posters.yml"] {
            #expect(try !Shipped.file(path).text.contains(words))
        }
    }

    @Test("Each area has one CAMHS, and those without a contact have none made up")
    func camhs() throws {
        let directory = try Shipped.directory()
        #expect(directory.areas.map(\.id.name) == ["portsmouth", "southampton", "isle-of-wight", "hampshire"])
        for area in directory.areas {
            let camhs = directory.services(in: area.id.name).filter { $0.role == .camhs }
            #expect(camhs.map(\.id.name) == ["\(area.id.name)-camhs"])
        }
        #expect(directory["portsmouth-camhs"]?.channels == [])
        #expect(directory["isle-of-wight-camhs"]?.channels == [])
    }

    @Test("Every line of a help screen fits 66 columns")
    func helpLinesFit() throws {
        let directory = try Shipped.directory()
        let lines = directory.helpLines(for: directory.services.map(\.id.name))
        #expect(lines.count > 15)
        for line in lines {
            for text in [line.name, line.purpose] + line.contacts + [line.hours, line.cost].compactMap(\.self) {
                #expect(TerminalWidth.of(text) <= 66, "\(text)")
            }
        }
    }
}
