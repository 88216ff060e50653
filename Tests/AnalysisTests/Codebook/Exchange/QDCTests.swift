import Foundation
import Questionnaire
import Testing

@testable import Analysis

struct QDCTests {
    private static func written(_ codebook: Codebook) -> String {
        var text = ""
        QDCWriter().write(codebook, to: &text)
        return text
    }

    private static func read(_ text: String, called file: String = "x.qdc") throws -> (Codebook, [Diagnostic]) {
        let log = FaultLog(file: file)
        return (try Codebook(readingQDC: Array(text.utf8), called: file, log: log), log.diagnostics)
    }

    @Test("The codebook that ships comes back from a .qdc and from a .yml as it was, without a warning")
    func shipped() throws {
        let codebook = try Codebook(reading: try ShippedFile.read("codebooks/mental-health.yml"))
        let (back, warnings) = try Self.read(Self.written(codebook))
        #expect(back == codebook)
        #expect(warnings == [])
        var text = ""
        CodebookFileWriter().write(codebook, to: &text)
        #expect(try Codebook(reading: SourceFile(name: "x.yml", text: text)) == codebook)
    }

    @Test("Made-up codebooks with every mark that XML and YAML know come back from both")
    func property() throws {
        var random = SeededGenerator(seed: 4)
        let pieces = ["<", ">", "&", "\"", "'", "]]>", "a", "ł", "👩‍👧", ": ", "#", "- ", "*", "?", "id:", " ", "é", "{}"]
        func text(_ most: Int) -> String {
            (0...Int.random(in: 0...most, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined().trimmed
        }
        for _ in 0..<200 {
            let count = Int.random(in: 1...8, using: &random)
            var themes: [Theme] = []
            for index in 0..<count {
                let parent =
                    index > 0 && Bool.random(using: &random) ? "t-\(Int.random(in: 0..<index, using: &random))" : nil
                themes.append(
                    Theme(
                        id: "t-\(index)", title: "T\(text(6))", description: "D\(text(9))\nE\(text(4))",
                        terms: (0..<Int.random(in: 1...4, using: &random)).map { Term("w\($0)\(text(3))") },
                        exclusions: Bool.random(using: &random) ? [Term("x\(text(2))")] : [], parent: parent,
                        isQuotable: Bool.random(using: &random)))
            }
            let codebook = Codebook(
                id: "made-up", title: "M\(text(5))", language: "pl", otherNames: ["a", "b-c"],
                themes: themes.shuffled(using: &random))
            #expect(try Self.read(Self.written(codebook)).0 == codebook)
            var yaml = ""
            CodebookFileWriter().write(codebook, to: &yaml)
            #expect(try Codebook(reading: SourceFile(name: "x.yml", text: yaml)) == codebook)
        }
    }

    @Test("This is what a file looks like")
    func layout() {
        let codebook = Codebook(
            id: "evenings", title: "Evenings & nights",
            themes: [
                Theme(id: "dark", title: "Dark", terms: [Term("unlit")], parent: "out", isQuotable: false),
                Theme(id: "out", title: "Out <and> about", description: "Being out.", terms: []),
            ])
        #expect(
            Self.written(codebook) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="bigconvo">
                  <Codes>
                    <Code guid="\(NamedUUID.text(of: "evenings", theme: "out"))" name="Out &lt;and&gt; about" isCodable="true">
                      <Description>Being out.

                Fields of bigconvo:
                id: out</Description>
                      <Code guid="\(NamedUUID.text(of: "evenings", theme: "dark"))" name="Dark" isCodable="true">
                        <Description>Fields of bigconvo:
                id: dark
                quotable: no
                terms:
                - unlit</Description>
                      </Code>
                    </Code>
                  </Codes>
                  <Sets>
                    <Set guid="\(NamedUUID.text(of: "evenings"))" name="Evenings &amp; nights">
                      <Description>All themes of this codebook, in its order.

                Fields of bigconvo:
                codebook: evenings
                language: en</Description>
                      <MemberCode guid="\(NamedUUID.text(of: "evenings", theme: "dark"))"/>
                      <MemberCode guid="\(NamedUUID.text(of: "evenings", theme: "out"))"/>
                    </Set>
                  </Sets>
                </CodeBook>

                """)
    }

    @Test("A file of another program is read: braces, prefixes, colours, nesting, ids of the names")
    func foreign() throws {
        let text = """
            \u{FEFF}<?xml version="1.0" encoding="utf-8"?>
            <q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" origin="NVivo"><q:Codes>
            <q:Code guid="{A}" name="Not heard!" isCodable="false" color="#FF0000">
            <q:Code guid="b" name="Café &amp; co" isCodable="true"><q:Description>Where
            people meet</q:Description></q:Code></q:Code>
            <q:Code guid="c" name="Not heard" isCodable="true"/><q:Code guid="d" name="待つ" isCodable="true"/>
            </q:Codes></q:CodeBook>
            """
        let (codebook, warnings) = try Self.read(text, called: "folder/My Codes.qdc")
        #expect(codebook.id == "my-codes")
        #expect(codebook.themes.map(\.id) == ["not-heard", "cafe-co", "not-heard-2", "theme-4"])
        #expect(codebook.themes.map(\.parent) == [nil, "not-heard", nil, nil])
        #expect(codebook.themes[1].description == "Where\npeople meet")
        #expect(warnings.map(\.message) == ["the colours of the codes are left out"])
    }

    @Test("The full stops in the names of Taguette part a theme from what it is a part of")
    func dotted() throws {
        let text = """
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.5.2"><Codes>\
            <Code guid="A" name="Home" isCodable="true"/><Code guid="B" name="Home.Money" isCodable="true"/>\
            <Code guid="C" name="e.g. this" isCodable="true"/></Codes><Sets/></CodeBook>
            """
        let themes = try Self.read(text).0.themes
        #expect(themes.map(\.title) == ["Home", "Money", "e.g. this"])
        #expect(themes.map(\.parent) == [nil, "home", nil])
    }

    @Test(
        "What is hostile or broken is refused, with its line",
        arguments: [
            ("<!DOCTYPE a [<!ENTITY b \"c\">]>\n<CodeBook/>", "unsafe-xml"),
            ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><CodeBook/>", "unsafe-xml"),
            ("<CodeBook>&lol;</CodeBook>", "broken-xml"), ("", "broken-xml"), ("<CodeBook><Codes>", "broken-xml"),
            ("<Project/>", "not-a-codebook"), ("<CodeBook/>", "no-themes"),
            ("<CodeBook><Codes><Code guid=\"1\" name=\" \"/></Codes></CodeBook>", "missing-name"),
            (
                "<CodeBook>" + String(repeating: "<Code name=\"a\">", count: 60)
                    + String(repeating: "</Code>", count: 60) + "</CodeBook>", "codebook-too-large"
            ),
        ])
    func hostile(text: String, id: String) throws {
        let faults = #expect(throws: Faults.self) { try Self.read(text) }
        #expect(faults?.diagnostics.first?.id == id)
    }

    @Test("Whatever byte is lost of a file, it is read or refused, and nothing else")
    func cut() throws {
        let codebook = Codebook(id: "c", title: "C", themes: [Theme(id: "a", title: "A", terms: [Term("b")])])
        let bytes = Array(Self.written(codebook).utf8)
        for end in bytes.indices {
            _ = try? Codebook(readingQDC: Array(bytes[..<end]), called: "x", log: FaultLog(file: "x"))
            var other = bytes
            other[end] ^= 0x15
            _ = try? Codebook(readingQDC: other, called: "x", log: FaultLog(file: "x"))
        }
        #expect(try Self.read(String(decoding: bytes, as: UTF8.self)).0 == codebook)
    }

    @Test("A UUID of a name is that of RFC 9562")
    func uuid() throws {
        // Appendix A.4: the version 5 of "www.example.com" in the namespace of domain names.
        let dns = try #require(UUID(uuidString: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        #expect(
            NamedUUID.of("www.example.com", in: dns) == UUID(uuidString: "2ed6657d-e927-568b-95e1-2665a8aea6a2"))
    }
}
