import Foundation
import Interview
import Kiosk
import Questionnaire

/// The plain kiosk between two pipes.
struct Piped {
    var output: String
    var stored: [Answers]
    /// The language of each that was stored.
    var languages: [String]
    var count: KioskCount

    /// - Parameter store: called before an answer is taken as stored; throws to stand for a full disk.
    init(
        _ languages: [KioskLanguage], _ input: some Sequence<UInt8>, setup: KioskSetup = KioskSetup(),
        once: Bool = true, store: () throws -> Void = {}
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kiosk-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (replies, transcript) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input).write(to: replies)
        try Data().write(to: transcript)
        let reading = try FileHandle(forReadingFrom: replies)
        let writing = try FileHandle(forWritingTo: transcript)
        var stored: [Answers] = []
        var used: [String] = []
        count = withoutActuallyEscaping(store) { store in
            let kiosk = PlainKiosk(
                languages, help: Samples.help, setup: setup, width: 66, once: once
            ) { answers, language in
                try store()
                stored.append(answers)
                used.append(language)
            }
            return kiosk.run(reading: reading.fileDescriptor, writing: writing.fileDescriptor)
        }
        self.stored = stored
        self.languages = used
        output = String(decoding: try Data(contentsOf: transcript), as: UTF8.self)
    }

    init(
        _ survey: CheckedSurvey, _ input: some Sequence<UInt8>, setup: KioskSetup = KioskSetup(), once: Bool = true,
        store: () throws -> Void = {}
    ) throws {
        try self.init([KioskLanguage(survey, name: "English")], input, setup: setup, once: once, store: store)
    }

    init(
        _ survey: CheckedSurvey, replies: [String], setup: KioskSetup = KioskSetup(), once: Bool = true,
        store: () throws -> Void = {}
    ) throws {
        try self.init(survey, replies.map { $0 + "\n" }.joined().utf8, setup: setup, once: once, store: store)
    }
}
