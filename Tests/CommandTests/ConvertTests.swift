import Foundation
import Testing

/// Takes codebooks to other programs and back through the built program.
struct ConvertTests {
    @Test("The codebook that ships comes back from a .qdc as the same file that it makes at once")
    func roundTrip() throws {
        let folder = try WorkFolder()
        for files in [["mental-health", "a.yml"], ["a.yml", "b.qdc"], ["b.qdc", "c.yml"], ["c.yml", "d.qdc"]] {
            let result = try folder.bigconvo("convert", files[0], files[1])
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output.hasSuffix("themes are in \(files[1]).\n"))
        }
        #expect(try folder.read("a.yml") == folder.read("c.yml"))
        #expect(try folder.read("b.qdc") == folder.read("d.qdc"))
        #expect(try folder.bigconvo("check", "a.yml").status == 0)
    }

    @Test("What another program reads of a .qdc keeps the rules of the standard")
    func standard() throws {
        let folder = try WorkFolder()
        try #require(try folder.bigconvo("convert", "mental-health", "b.qdc").status == 0)
        // What the schema of REFI-QDA 1.0 asks for, said again in other words.
        let script = #"""
            import re, xml.etree.ElementTree as tree
            space = "{urn:QDA-XML:codebook:1.0}"
            guid = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            root = tree.parse("b.qdc").getroot()
            assert root.tag == space + "CodeBook" and set(root.attrib) <= {"origin"}
            assert [part.tag for part in root] == [space + "Codes", space + "Sets"]
            guids = []
            def code(element):
                assert element.tag == space + "Code"
                assert {"guid", "name", "isCodable"} <= set(element.attrib) <= {"guid", "name", "isCodable", "color"}
                assert guid.fullmatch(element.get("guid")) and element.get("isCodable") in ("true", "false", "1", "0")
                guids.append(element.get("guid"))
                parts = list(element)
                if parts and parts[0].tag == space + "Description":
                    assert not parts.pop(0).attrib
                for part in parts:
                    code(part)
            assert len(root[0]) > 0
            for element in root[0]:
                code(element)
            for element in root[1]:
                assert element.tag == space + "Set" and set(element.attrib) == {"guid", "name"}
                assert guid.fullmatch(element.get("guid"))
                assert [part.tag for part in element][0] == space + "Description"
                members = [part.get("guid") for part in element][1:]
                assert sorted(members) == sorted(guids) and len(set(guids)) == len(guids)
            print(len(guids))
            """#
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(result.status == 0, "\(result.errors)")
        #expect((Int(result.output.filter(\.isNumber)) ?? 0) > 20)
    }

    @Test("Nothing is replaced unless it is said, and what cannot be done is told")
    func refused() throws {
        let folder = try WorkFolder()
        try folder.write("mine", to: "a.yml")
        #expect(try folder.bigconvo("convert", "mental-health", "a.yml").errors.contains("[would-replace]"))
        #expect(try folder.read("a.yml") == "mine")
        #expect(try folder.bigconvo("convert", "mental-health", "a.yml", "--replace").status == 0)
        #expect(try folder.bigconvo("convert", "a.yml", "a.yml", "--replace").errors.contains("[same-file]"))
        #expect(
            try folder.bigconvo("convert", "mental-heath", "b.qdc").errors.contains("did you mean \"mental-health\"?"))
        #expect(try folder.bigconvo("convert", "a.yml", "b.xml").errors.contains("[unknown-format]"))
        try folder.write(
            "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY a \"&lol;&lol;\">]><CodeBook>&a;</CodeBook>", to: "l.qdc")
        let lol = try folder.bigconvo("convert", "l.qdc", "l.yml")
        #expect(lol.status == 1)
        #expect(lol.errors.contains("l.qdc:1:1: error: the file defines a document type"))
        #expect(try folder.names == ["a.yml", "l.qdc"])
    }

    @Test("A codebook of another program becomes a file, with warnings of what it still needs")
    func foreign() throws {
        let folder = try WorkFolder()
        try folder.write(
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"a\" name=\"Dark streets\" isCodable=\"true\"/>"
                + "</Codes></CodeBook>", to: "theirs.qdc")
        let result = try folder.bigconvo("convert", "theirs.qdc", "ours.yml")
        #expect(result.status == 0)
        #expect(result.output == "1 theme is in ours.yml.\n")
        #expect(result.errors.contains("warning: the theme \"dark-streets\" has no terms"))
        #expect(try folder.read("ours.yml").contains("  - id: dark-streets\n    title: Dark streets\n"))
    }

    /// Where `make test-tools` puts it.
    private static let python = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build-tools/taguette/bin/python").path

    @Test(
        "Taguette reads our table of tags, and we read the .qdc that it writes of them",
        .enabled(
            if: FileManager.default.fileExists(atPath: python),
            "taguette is not installed (make test-tools): nothing was tested"))
    func taguette() throws {
        let folder = try WorkFolder()
        try folder.write(
            """
            codebook: c
            title: C
            themes:
              - id: home
                title: Home & "so on"
                description: "A łot\\nof it"
                terms: [home*]
              - id: money
                title: Money. And travel
                parent: home
                terms: [bus]

            """, to: "c.yml")
        #expect(try folder.bigconvo("convert", "c.yml", "tags.csv").status == 0)
        let script = """
            from types import SimpleNamespace
            from taguette.export import codebook_xml
            from taguette.import_codebook import list_tags
            from taguette.validate import description, tag_path
            tags = list_tags(open("tags.csv", "rb"))
            for tag in tags:
                assert tag_path(tag["path"]) and description(tag["description"])
                print(repr(tag["path"]), repr(tag["description"]))
            codebook_xml([SimpleNamespace(**tag) for tag in tags], "theirs.qdc")
            """
        let result = try folder.bigconvo.run(Self.python, ["-c", script])
        #expect(
            result.output == """
                'Home & "so on"' 'A łot\\nof it\\n\\nFields of bigconvo:\\nid: home\\nterms:\\n- home*'
                'Home & "so on".Money- And travel' 'Fields of bigconvo:\\nid: money\\nterms:\\n- bus'

                """, "\(result.errors)")
        #expect(try folder.bigconvo("convert", "theirs.qdc", "back.yml").status == 0)
        let back = try folder.read("back.yml")
        #expect(back.contains("title: \"Home & \\\"so on\\\"\""))
        #expect(back.contains("    title: \"Money- And travel\"") || back.contains("    title: Money- And travel"))
        #expect(back.contains("    parent: home-so-on\n"))
    }
}
