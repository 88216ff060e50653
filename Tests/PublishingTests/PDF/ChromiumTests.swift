import Foundation
import Publishing
import Questionnaire
import Testing

struct ChromiumTests {
    /// A folder with a program that stands in for Chromium.
    private func standIn(_ script: String, named name: String = "chromium") throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stand-in-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let program = folder.appending(path: name)
        try "#!/bin/sh\n\(script)\n".write(to: program, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        return folder.path
    }

    private func fault(_ work: () throws -> Void) throws -> Diagnostic {
        let faults = try #require(throws: Faults.self) { try work() }
        return try #require(faults.diagnostics.first)
    }

    @Test(
        "Without a Chromium it says what to install, and that any browser prints the page",
        arguments: ["", "/nowhere", ":bin:"])
    func missing(path: String) throws {
        let fault = try fault { _ = try Chromium(on: path) }
        #expect(fault.id == "no-chromium")
        #expect(fault.help.first == "on Debian and Ubuntu: sudo apt install chromium")
        #expect(fault.help.last?.contains("any browser") == true)
    }

    @Test(
        "One that fails, or writes nothing, or no PDF, is a fault in words",
        arguments: [
            ("exit 3", "it stopped with status 3"), ("exit 0", "it wrote no PDF"),
            ("kill -9 $$", "it stopped with status 9"),
            ("for a; do case $a in --print-to-pdf=*) echo no > ${a#*=};; esac; done", "it wrote no PDF"),
        ])
    func fails(script: String, what: String) throws {
        let folder = try standIn(script)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let fault = try fault { _ = try Chromium(on: folder).pdf(of: "<p>Hello") }
        #expect(fault.id == "chromium-failed")
        #expect(fault.message == "the PDF could not be made: \(what)")
    }

    @Test("One that hangs is ended, and what it was told to print is gone")
    func hangs() throws {
        let folder = try standIn("pwd > \"$(dirname \"$0\")/where\"; exec tail -f /dev/null", named: "google-chrome")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let fault = try fault { _ = try Chromium(on: "/nowhere:\(folder)", patience: 1).pdf(of: "<p>Hello") }
        #expect(fault.message == "the PDF could not be made: it did not finish within 1 seconds")
        let room = try String(contentsOfFile: "\(folder)/where", encoding: .utf8).split(separator: "\n").first
        #expect(try !FileManager.default.fileExists(atPath: String(#require(room))))
    }

    @Test("Where the folder for passing things has a long name, the socket that Chromium opens still fits")
    func longFolder() throws {
        let folder = try standIn("pwd > \"$(dirname \"$0\")/where\"")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try fault { _ = try Chromium(on: folder).pdf(of: "<p>Hello") }
        let line = try String(contentsOfFile: "\(folder)/where", encoding: .utf8).split(separator: "\n").first
        let room = URL(fileURLWithPath: String(try #require(line))).lastPathComponent
        let long = "/tmp/user/1000/of-a-person-with-a-long-name"
        #expect("\(long)/\(room)/org.chromium.Chromium.AbCdEf/SingletonSocket".utf8.count <= 107)
    }

    @Test("The page, its profile and all else are in a folder of its own; no shell reads what is on the page")
    func isPrivate() throws {
        let folder = try standIn(
            """
            here=$(dirname "$0"); pwd > $here/where; stat -c %a . > $here/mode; cat page.html > $here/page
            for a; do echo "$a"; done > $here/arguments
            """)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try fault { _ = try Chromium(on: folder).pdf(of: "<p>$(touch /tmp/x) `id`") }
        func line(_ name: String) throws -> [String] {
            try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n").map(String.init)
        }
        let room = try #require(try line("where").first)
        #expect(try line("mode") == ["700"])
        #expect(try line("page") == ["<p>$(touch /tmp/x) `id`"])
        let arguments = try line("arguments")
        #expect(arguments.contains("--user-data-dir=\(room)/profile"))
        #expect(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
        #expect(arguments.contains("--no-sandbox") == (geteuid() == 0))
        #expect(arguments.last == "file://\(room)/page.html")
    }
}
