import Testing

@testable import Analysis

struct ShorteningTests {
    private static let said = "i waited ages, and then nobody rang. so i gave up"

    @Test(
        "Words may be left out where a mark stands",
        arguments: [
            said, "i waited ages […]", "… nobody rang …", "i waited ages … so i gave up", "i waited ages […] i gave up",
            "[...] and then nobody rang ... gave up", "i … up", "i waited ages… nobody rang. so i gave up",
            "i waited ages … and then nobody rang. so i gave up",
        ])
    func allowed(short: String) {
        #expect(Shortening.isOne(short, of: Self.said))
    }

    @Test(
        "Everything else is a change of words",
        arguments: [
            "", "…", "i waited ages", "nobody rang", "i waited ages and then nobody rang. so i gave up",
            "I waited ages, …", "i waited days …", "… gave up … i waited ages …", "i waited and then …",
            "i waited ages, and then nobody rang. so i gave up …!", "i … i waited …", "… up up", "i waited i …",
            "i waited ages, and then nobody rang. so i gave up up", "… rang … rang …",
        ])
    func refused(short: String) {
        #expect(!Shortening.isOne(short, of: Self.said))
    }

    @Test("Marks that the answer had itself may stay or go")
    func ownMarks() {
        #expect(Shortening.isOne("idk… maybe help us", of: "idk… maybe help us"))
        #expect(Shortening.isOne("idk… maybe …", of: "idk... maybe help us"))
    }
}
