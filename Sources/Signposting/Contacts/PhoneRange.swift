/// Numbers that start alike: what they are, and how many digits they have.
struct PhoneRange: Hashable {
    let prefix: String
    let kind: PhoneNumber.Kind
    let lengths: ClosedRange<Int>

    private init(_ prefix: String, _ kind: PhoneNumber.Kind, _ lengths: ClosedRange<Int> = 11...11) {
        self.prefix = prefix
        self.kind = kind
        self.lengths = lengths
    }

    /// The longest prefixes first. 04, 06, most of 05, and 0500, which ended in 2017, are not there.
    static let all: [PhoneRange] = [
        // Both lengths are in use: 0800 555 111, 0800 068 4141.
        PhoneRange("0800", .free, 10...11), PhoneRange("0808", .free),
        PhoneRange("0843", .costly), PhoneRange("0844", .costly), PhoneRange("0845", .costly),
        PhoneRange("055", .company), PhoneRange("056", .company),
        PhoneRange("070", .costly), PhoneRange("087", .costly),
        // Some places have numbers of nine digits after the nought, such as Brampton's.
        PhoneRange("01", .area, 10...11), PhoneRange("02", .area), PhoneRange("03", .nationwide),
        PhoneRange("07", .mobile), PhoneRange("09", .costly),
    ]
}
