import Foundation
import Testing

/// What who imports a file sees and gets, with the built program.
struct ImportCommandTests {
    private static let survey = """
        survey test "A test"
          edition 1
          languages en
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "How old are you?"
            - 11-13 "11 to 13"
            - 14-17 "14 to 17"
          many who "Who do you turn to?"
            at most 2
            - friend "A friend"
            - family "Family"
            - club "A club"
            - other "Someone else" other
          number weeks "How many weeks?"
            when who has friend
            from 0 to 104
          long-text why "Why?"
            hint "No names."
        """

    private static let answers = """
        Timestamp,How old are you?,Who do you turn to?,How many weeks?,Why?
        1,11 to 13,A friend;my coach Dave,3,"My friend April said ring 07700 900123, not 0800 1111 or 0300 123 6621"
        2,11 to 13,Family,3,Will April come? I got 111 likes
        3,"11 to 13;14 to 17",A friend,3,secret
        4,twelve,A friend;Family;A club,900,secret
        5,11 to 13
        6,14 to 17,A friend,2,"my snap is jess_07, I live at PO4 9ZZ. My friend April said hi"

        """

    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.write(Self.survey, to: "test.survey")
        try folder.write(Self.answers, to: "in.csv")
        return folder
    }

    private func bring(_ file: String, to output: String, _ options: [String] = [], in folder: WorkFolder) throws
        -> Program.Result
    {
        try folder.bigconvo.run(
            Program.path, ["import", file, "--survey", "test.survey", "--output", output] + options)
    }

    @Test("Details are taken out by themselves, counted by kind, and never shown; helplines stay")
    func redacts() throws {
        let folder = try folder()
        let result = try bring("in.csv", to: "out.csv", in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("3  names of people (a guess)  [name?]\n"))
        #expect(result.output.contains("1  phone numbers  [phone]\n"))
        for detail in ["April", "Dave", "07700", "jess_07", "PO4", "secret", "twelve"] {
            #expect(!(result.output + result.errors).contains(detail))
        }
        let rows = try folder.read("out.csv")
        #expect(rows.contains("\"My friend [name?] said ring [phone], not 0800 1111 or 0300 123 6621\""))
        #expect(rows.contains("my coach [name?]"))
        #expect(rows.contains("Will April come? I got 111 likes"))
        #expect(rows.contains("my snap is [handle], I live at [postcode]."))
        #expect(try folder.names == ["test.survey", "in.csv", "out.csv", "out.rejects.csv"])
        // What was rejected is as it came, details and all.
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("out.rejects.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // The command that is printed works where the survey had to be said.
        #expect(
            result.output.contains(
                "  bigconvo import out.rejects.csv --survey test.survey --output out-mended.csv\n"))
    }

    @Test("A choice that the form calls otherwise is not counted as written without a word")
    func renamedChoice() throws {
        let folder = try folder()
        let rows = (1...11).map { "\($0),A mate\n" }.joined()
        try folder.write("Timestamp,Who do you turn to?\n\(rows)", to: "renamed.csv")
        let result = try bring("renamed.csv", to: "out.csv", in: folder)
        #expect(result.status == 0)
        #expect(
            result.output.contains(
                """
                LOOK AT THIS: many rows share words that are none of the choices. They count as written by hand:
                      11  who
                If your form calls a choice otherwise than the survey does, nobody is counted for it. This lists the words:
                  bigconvo import renamed.csv --survey test.survey --write-map map.yml

                """))
        #expect(!(result.output + result.errors).contains("mate"))
    }

    @Test("Without redaction everything stays, and is said in capitals")
    func noRedaction() throws {
        let folder = try folder()
        let result = try bring("in.csv", to: "out.csv", ["--no-redact"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("PERSONAL DETAILS STAND IN OPEN ANSWERS"))
        #expect(try folder.read("out.csv").contains("07700 900123"))
        #expect(try bring("in.csv", to: "out.csv", ["--no-redact", "--review", "x.csv"], in: folder).status == 64)
    }

    @Test("A person keeps what is no detail, and the import does it")
    func review() throws {
        let folder = try folder()
        let first = try bring("in.csv", to: "out.csv", ["--review", "review.csv"], in: folder)
        #expect(first.output.contains("NOT FOR PUBLICATION: what was found is in review.csv."))
        let review = try folder.read("review.csv")
        #expect(review.contains("NOT FOR PUBLICATION"))
        try folder.write(review.replacing("hide,name?,April", with: "keep,name?,April"), to: "review.csv")
        // What somebody wrote there is not written over.
        let again = try bring("in.csv", to: "out.csv", ["--review", "review.csv"], in: folder)
        #expect(again.status == 1)
        #expect(again.errors.contains("[would-replace]"))
        let second = try bring("in.csv", to: "out.csv", ["--reviewed", "review.csv"], in: folder)
        #expect(second.status == 0)
        #expect(second.output.contains("2 more stay as they were written, as review.csv said."))
        let rows = try folder.read("out.csv")
        #expect(rows.contains("My friend April said ring [phone]"))
        #expect(rows.contains("my coach [name?]"))
        // Analysing and importing read the tags as they read anything else.
        #expect(try folder.bigconvo("analyse", "test.survey", "out.csv").status == 0)
        #expect(try bring("out.csv", to: "twice.csv", ["--again"], in: folder).status == 0)
    }

    @Test("Where nothing was found there is no file to review, and that is said")
    func nothingToReview() throws {
        let folder = try folder()
        try folder.write("Timestamp,Why?\n1,It took so long\n", to: "plain.csv")
        let result = try bring("plain.csv", to: "out.csv", ["--review", "review.csv"], in: folder)
        #expect(result.output.contains("Nothing was found to review, so there is no review.csv.\n"))
        #expect(try !folder.names.contains("review.csv"))
    }

    @Test("That rows are made up is seen however a spreadsheet writes it", arguments: ["Made up", " MADE\u{A0}UP  "])
    func madeUp(column: String) throws {
        let folder = try folder()
        try folder.write("Timestamp,Why?,\(column)\n1,It took so long,x\n", to: "plain.csv")
        let result = try bring("plain.csv", to: "out.csv", in: folder)
        #expect(result.output.contains("The file says that its answers are made up"))
        #expect(result.output.contains("Timestamp, \(column.trimmingCharacters(in: .whitespaces))."))
    }

    @Test("Rows that are no responses are counted by why, and marked ones come in with --also and no others")
    func noResponses() throws {
        let folder = try folder()
        try folder.write(
            "why;_uuid;_submission_time;_validation_status\na;u1;x;\nb;u1;x;\nc;u2;x;On hold\nd;u3;x;Not approved\n",
            to: "kobo.csv")
        let result = try bring("kobo.csv", to: "out.csv", in: folder)
        #expect(result.status == 0)
        #expect(
            result.output.contains(
                """
                  taken          1
                  rejected       0
                  left out       3

                Left out, for these rows are no responses. Nothing of theirs is kept:
                       1  the same submission again
                       1  turned down by whoever checked them
                       1  on hold, or marked as having issues
                To take what somebody only marked, add: --also rejected,held

                """))
        let taken = try bring("kobo.csv", to: "out.csv", ["--also", "held"], in: folder)
        #expect(taken.output.contains("  taken          2\n"))
        for word in ["unsent", "trial", "everything"] {
            let refused = try bring("kobo.csv", to: "out.csv", ["--also", word], in: folder)
            #expect(refused.status == 64)
            #expect(refused.errors.contains("--also takes spam, rejected, held, incomplete."))
        }
    }

    @Test("Numbers in place of choices stop the import until somebody says what they mean; then that is said")
    func numbers() throws {
        let folder = try folder()
        try folder.write("age,why\n1,a\n2,b\n", to: "numbers.csv")
        let refused = try bring("numbers.csv", to: "out.csv", in: folder)
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains(
                "\"age\" is answered in numbers, and to read them would be a guess [numbers-for-choices]"))
        #expect(refused.errors.contains("counted from the top of the list: 1 = 11 to 13; 2 = 14 to 17"))
        #expect(try !folder.names.contains("out.csv"))
        let result = try bring("numbers.csv", to: "out.csv", ["--numbers", "places"], in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("  age: 1 = 11 to 13; 2 = 14 to 17 (counted from the top of the list)\n"))
        #expect(try folder.read("out.csv").contains("online,en,11-13,"))
    }

    @Test("What stands in a column without a name is dropped, and said with its place")
    func unnamed() throws {
        let folder = try folder()
        try folder.write("why,\na,secret\nb,\n", to: "unnamed.csv")
        let result = try bring("unnamed.csv", to: "out.csv", in: folder)
        #expect(result.output.contains("Dropped, for it has no name: column 2 (1 cell with something in it).\n"))
        #expect(!result.output.contains("secret"))
    }

    @Test("When only the telling of it failed, nobody is told that nothing was changed")
    func fullOutput() throws {
        let folder = try folder()
        let result = try folder.bigconvo.run(
            "/bin/sh", ["-c", "\"$0\" import in.csv --survey test.survey --output out.csv > /dev/full", Program.path])
        #expect(result.status == 74)
        #expect(try folder.names.contains("out.csv"))
        #expect(
            result.errors.contains("standard output: error: could not write it: there is no space left on the disk"))
        #expect(result.errors.contains("files that the command wrote are whole and stay"))
        #expect(!result.errors.contains("nothing was changed"))
    }

    @Test("The table of what was wrong counts each cause, and the unasked answers each question")
    func causes() throws {
        let folder = try folder()
        let result = try bring("in.csv", to: "out.csv", ["--not-asked", "unasked.csv"], in: folder)
        for line in [
            "  rows read      6", "  taken          3", "  rejected       3",
            "       1  too few cells in the row",
            "       1  How old are you?: \"age\" takes one answer, and there are two or more",
            "       1  Who do you turn to?: more than 2 were chosen",
            "1 answer left out: the survey does not ask that question of who gave them.",
            "       1  weeks",
        ] { #expect(result.output.contains("\(line)\n"), "\(line)") }
        #expect(result.errors.contains("in.csv:5:2: warning: row 5, column \"How old are you?\": "))
        #expect(result.errors.contains("(one word stands there) [unknown-choice]"))
        #expect(try folder.read("unasked.csv") == "question,column,answer\r\nweeks,weeks,3\r\n")
    }

    @Test("Importing again replaces; the same rows under another name are refused until somebody insists")
    func sameRows() throws {
        let folder = try folder()
        #expect(try bring("in.csv", to: "out.csv", in: folder).status == 0)
        let before = try folder.read("out.csv").split(separator: "\r\n").sorted()
        #expect(try bring("in.csv", to: "out.csv", in: folder).status == 0)
        #expect(try folder.read("out.csv").split(separator: "\r\n").sorted() == before)
        try folder.write(Self.answers, to: "in (1).csv")
        let other = try bring("in (1).csv", to: "other.csv", ["--mode", "workshop"], in: folder)
        #expect(other.status == 1)
        #expect(other.errors.contains("the same responses are in ./out.csv already, and would count twice [same-rows]"))
        #expect(try !folder.names.contains("other.csv"))
        #expect(try bring("in (1).csv", to: "other.csv", ["--again"], in: folder).status == 0)
        #expect(try folder.names.contains("other.csv"))
    }
}
