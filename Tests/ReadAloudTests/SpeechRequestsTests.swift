import Foundation
@testable import ReadAloud
import Testing

struct SpeechRequestsTests {
    private static let first = SpeechRequest.say([Utterance("first", in: "en")])
    private static let second = SpeechRequest.say([Utterance("second", in: "en")])

    @Test("Only the newest of the requests that wait is taken")
    func newest() throws {
        let pipe = Pipe()
        var requests = SpeechRequests(reading: pipe.fileHandleForReading.fileDescriptor)
        try pipe.fileHandleForWriting.write(contentsOf: Self.first.line + Self.second.line)
        #expect(requests.next() == .request(Self.second))
        #expect(!requests.hasNews)
        try pipe.fileHandleForWriting.write(contentsOf: Self.first.line)
        #expect(requests.hasNews)
        try pipe.fileHandleForWriting.write(contentsOf: SpeechRequest.hush.line)
        #expect(requests.next() == .request(.hush))
    }

    @Test("A request that comes in pieces is taken as a whole, and what is no request is passed over")
    func pieces() throws {
        let pipe = Pipe()
        var requests = SpeechRequests(reading: pipe.fileHandleForReading.fileDescriptor)
        try pipe.fileHandleForWriting.write(contentsOf: Self.first.line + Self.second.line.prefix(5))
        #expect(requests.next() == .request(Self.first))
        try pipe.fileHandleForWriting.write(contentsOf: Self.second.line.dropFirst(5))
        #expect(requests.next() == .request(Self.second))
        try pipe.fileHandleForWriting.write(contentsOf: Array("nonsense\n".utf8))
        try pipe.fileHandleForWriting.close()
        #expect(requests.next() == .end)
    }

    @Test("When nobody asks any more, that is news")
    func end() throws {
        let pipe = Pipe()
        var requests = SpeechRequests(reading: pipe.fileHandleForReading.fileDescriptor)
        try pipe.fileHandleForWriting.write(contentsOf: Self.first.line)
        try pipe.fileHandleForWriting.close()
        #expect(requests.next() == .request(Self.first))
        #expect(requests.hasNews)
        #expect(requests.next() == .end)
    }
}
