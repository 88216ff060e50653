import Testing

@testable import Signposting

struct PhoneNumberTests {
    @Test(
        "A number is known by its first digits and its length, with blanks wherever people put them",
        arguments: [
            ("999", .short), ("112", .short), ("111", .short), ("101", .short), ("105", .short), ("119", .short),
            ("116 123", .helpline), ("116123", .helpline), ("116 000", .helpline), ("0800 1111", .free),
            ("08001111", .free), ("0800 068 4141", .free), ("0808 801 0677", .free), ("0800 0119 100", .free),
            ("0808 800 5000", .free), ("0800 555 111", .free), ("0300 123 6621", .nationwide),
            ("02381 030061", .area), ("023 8103 0061", .area), ("020 7946 0000", .area), ("01632 960000", .area),
            ("01204 12345", .area), ("016977 2345", .area), ("07700 900000", .mobile), ("056 0000 0000", .company),
            ("0845 123 4567", .costly), ("0844 123 4567", .costly), ("0843 123 4567", .costly),
            ("0870 123 4567", .costly), ("0871 123 4567", .costly), ("0900 000 0000", .costly),
            ("070 1234 5678", .costly), ("118 500", .costly),
        ] as [(String, PhoneNumber.Kind)])
    func kinds(_ number: String, _ kind: PhoneNumber.Kind) throws {
        #expect(try PhoneNumber(number).kind == kind)
    }

    @Test(
        "What cannot be one says why",
        arguments: [
            ("", "it holds something else than the digits that are dialled here and single blanks"),
            ("0", "no numbers start with 0"),
            ("123", "there is no such short number"), ("998", "there is no such short number"),
            ("85258", "there is no such short number"), ("2079460000", "it does not start with 0"),
            ("0800 1112", "it has 8 digits, and numbers that start with 0800 have 10 or 11"),
            ("0800 11111", "it has 9 digits, and numbers that start with 0800 have 10 or 11"),
            ("0800 068 41411", "it has 12 digits, and numbers that start with 0800 have 10 or 11"),
            ("0808 801 067", "it has 10 digits, and numbers that start with 0808 have 11"),
            ("0300 123 662", "it has 10 digits, and numbers that start with 03 have 11"),
            ("0845 46 47", "it has 8 digits, and numbers that start with 0845 have 11"),
            ("0500 123 456", "no numbers start with 050"), ("0400 123 4567", "no numbers start with 040"),
            ("0820 123 4567", "no numbers start with 082"),
            (" ", "it holds something else than the digits that are dialled here and single blanks"),
            ("0800  1111", "it holds something else than the digits that are dialled here and single blanks"),
            ("0800 1111 ", "it holds something else than the digits that are dialled here and single blanks"),
            ("٠٨٠٠ ١١١١", "it holds something else than the digits that are dialled here and single blanks"),
            ("0800 1111\u{200B}", "it holds something else than the digits that are dialled here and single blanks"),
            ("call 999", "it holds something else than the digits that are dialled here and single blanks"),
        ])
    func reasons(_ number: String, _ reason: String) {
        let fault = #expect(throws: PhoneNumber.Fault.self) { try PhoneNumber(number) }
        #expect(fault?.reason == reason)
    }

    @Test(
        "Where only the marks are in the way, the number is written out as it is dialled",
        arguments: [
            ("0800-1111", "0800 1111"), ("(023) 8103-0061", "023 8103 0061"), ("0300.123.6621", "0300 123 6621"),
            ("+44 300 123 6621", "0300 123 6621"), ("+44 (0)23 8103 0061", "023 8103 0061"),
            ("0044 23 8103 0061", "023 8103 0061"), ("0800  1111", "0800 1111"),
        ])
    func plain(_ number: String, _ plain: String) {
        #expect(throws: PhoneNumber.Fault.marks(plain: plain)) { try PhoneNumber(number) }
    }

    @Test(
        "No number is made of words, or of marks round what is none", arguments: ["call 999", "+1 202 555 0100", "0-1"])
    func noPlain(_ number: String) {
        #expect(throws: PhoneNumber.Fault.marks(plain: nil)) { try PhoneNumber(number) }
    }

    @Test("Numbers that were set aside for films are known, and their neighbours are not")
    func madeUp() throws {
        for number in ["01632 960123", "07700 900999", "020 7946 0018", "0808 157 0000", "03069 990999"] {
            #expect(try PhoneNumber(number).isMadeUp, "\(number)")
        }
        for number in ["01632 961123", "07700 901000", "020 7946 1018", "0800 1111", "116 123"] {
            #expect(try !PhoneNumber(number).isMadeUp, "\(number)")
        }
    }
}
