import Testing

/// Imports files of other tools through the built program, as a commission member would make them. All answers are made up.
struct ForeignFileTests {
    private static let csv =
        "Horodateur,Ile masz lat?,Who would you turn to?,Name of your nan\nx,11 to 13,A friend,Ada\n"

    @Test("One looks first, corrects the mapping, and takes the file")
    func wholeWay() throws {
        let folder = try WorkFolder()
        try folder.write(Self.csv, to: "answers.csv")
        let look = try folder.bigconvo("import", "answers.csv", "--survey", "mental-health", "--explain")
        #expect(look.status == 0)
        #expect(look.output.contains("Recognised  google-forms (Google Forms): its first column is \"Horodateur\""))
        #expect(look.output.contains("age, by its words (pl)"))
        #expect(look.output.contains("? belongs to no question"))
        #expect(!look.output.contains("Ada"))
        let refused = try folder.bigconvo(
            "import", "answers.csv", "--survey", "mental-health", "--output", "out.csv")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("--write-map begins one for you"))
        let written = try folder.bigconvo(
            "import", "answers.csv", "--survey", "mental-health", "--write-map", "map.yml")
        #expect(written.status == 0)
        let mapping = try folder.read("map.yml")
        #expect(mapping.contains("  # \"Who would you turn to?\": turn-to  # near: who would you turn to for help?\n"))
        try folder.write(
            mapping.replacing("# \"Who would you turn to?\": turn-to", with: "\"Who would you turn to?\": turn-to")
                .replacing("# \"Name of your nan\": drop", with: "\"Name of your nan\": drop"), to: "map.yml")
        let taken = try folder.bigconvo(
            "import", "answers.csv", "--survey", "mental-health", "--map", "map.yml", "--output", "out.csv")
        #expect(taken.status == 0)
        #expect(taken.output.contains("taken          1"))
        let out = try folder.read("out.csv")
        #expect(out.contains("11-13"))
        #expect(!out.contains("Ada"))
    }

    @Test("It says which encoding and delimiter it read, where they are not the usual ones")
    func encoding() throws {
        let folder = try WorkFolder()
        try folder.write(
            Array(
                "ID;Start time;Completion time;How old are you?;If you could change one thing, what would it be?\r\n"
                    .utf8) + Array("1;x;y;11 to 13;caf".utf8) + [0xE9, 0x20, 0x96, 0x0D, 0x0A], to: "forms.csv")
        let result = try folder.bigconvo("import", "forms.csv", "--survey", "mental-health", "--output", "out.csv")
        #expect(result.status == 0)
        #expect(result.output.contains("Recognised as microsoft-forms"))
        #expect(result.output.contains("Read as Windows-1252, cells parted by semicolons."))
        #expect(try folder.read("out.csv").contains("café –"))
    }

    @Test("A layout and an encoding can be forced; one that there is not is wrong usage")
    func forced() throws {
        let folder = try WorkFolder()
        try folder.write(Array("age,one-thing\n11-13,caf".utf8) + [0xE9, 0x0A], to: "a.csv")
        let result = try folder.bigconvo(
            "import", "a.csv", "--survey", "mental-health", "--from", "odk", "--encoding", "windows-1252", "--output",
            "out.csv")
        #expect(result.status == 0)
        #expect(result.output.contains("Recognised as odk: you said so."))
        #expect(try folder.read("out.csv").contains("café"))
        #expect(try folder.bigconvo("import", "a.csv", "--from", "excel", "--output", "out.csv").status == 64)
        #expect(try folder.bigconvo("import", "a.csv").status == 64)
    }

    @Test("A workbook that swells when it is unpacked is refused, and nothing is written")
    func bomb() throws {
        let folder = try WorkFolder()
        let script = """
            import zipfile
            z = zipfile.ZipFile('bomb.xlsx', 'w', zipfile.ZIP_DEFLATED)
            t = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            def relations(*pairs):
                return '<Relationships>' + ''.join(
                    f'<Relationship Id="{i}" Type="{t}{i}" Target="{p}"/>' for i, p in pairs) + '</Relationships>'
            z.writestr('_rels/.rels', relations(('officeDocument', 'xl/workbook.xml')))
            z.writestr('xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet r:id="worksheet"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', relations(('worksheet', 's.xml'), ('sharedStrings', 't.xml')))
            z.writestr('xl/t.xml', '<sst>' + ' ' * 150_000_000 + '</sst>')
            z.writestr('xl/s.xml', '<worksheet/>')
            z.close()
            """
        #expect(try folder.bigconvo.run("/usr/bin/python3", ["-c", script]).status == 0)
        let result = try folder.bigconvo("import", "bomb.xlsx", "--survey", "mental-health", "--output", "out.csv")
        #expect(result.status == 1)
        #expect(result.errors.contains("[workbook-too-large]"))
        #expect(try folder.names == ["bomb.xlsx"])
    }

    @Test("Names of columns cannot steer a terminal")
    func hostileNames() throws {
        let folder = try WorkFolder()
        try folder.write("Timestamp,How old are you?,\"\u{1B}[2J\u{202E}evil\"\nx,11 to 13,y\n", to: "a.csv")
        for arguments in [["--explain"], ["--output", "out.csv"]] {
            let result = try folder.bigconvo.run(
                Program.path, ["import", "a.csv", "--survey", "mental-health"] + arguments)
            #expect(!(result.output + result.errors).contains("\u{1B}"))
        }
    }
}
