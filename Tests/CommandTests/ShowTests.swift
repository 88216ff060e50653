import Testing

struct ShowTests {
    @Test(
        "Every view of every shipped survey is shown",
        arguments: ["tree", "questions", "logic", "paths", "json", "mermaid"])
    func views(view: String) throws {
        for name in ["mental-health", "priorities"] {
            let result = try Program(folder: "/")("show", name, "--as", view)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.errors.isEmpty)
            #expect(!result.output.isEmpty)
        }
    }

    @Test("The shipped surveys pass the strictest check", arguments: ["mental-health", "priorities"])
    func strict(name: String) throws {
        let result = try Program(folder: "/")("check", name, "--strict")
        #expect(result.output.hasPrefix("\(name): no faults\n"), "\(result.errors)")
        #expect(result.status == 0)
    }
}
