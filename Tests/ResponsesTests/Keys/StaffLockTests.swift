import Questionnaire
import Testing

@testable import Responses

struct StaffLockTests {
    private let text: String
    private let passphrase: Passphrase

    init() throws {
        passphrase = try Passphrase("four wörds of nonsense", from: "terminal")
        text = try StaffLock.text(for: passphrase, cost: try #require(ScryptCost(logarithm: 10)))
    }

    private func ids(_ text: String) -> [String] {
        do throws(Faults) {
            _ = try StaffLock(text: text, file: "a.staff")
            return []
        } catch {
            return error.diagnostics.map(\.id)
        }
    }

    @Test("The passphrase opens, also with its accent typed in another way, and no other does")
    func opens() throws {
        let lock = try StaffLock(text: text, file: "a.staff")
        #expect(lock.opens(with: passphrase))
        #expect(lock.opens(with: try Passphrase("four wo\u{308}rds of nonsense\n", from: "terminal")))
        for wrong in ["four words of nonsense", "Four wörds of nonsense", "four wörds of nonsense ", "nonsense"] {
            #expect(!lock.opens(with: try Passphrase(wrong, from: "terminal")))
        }
    }

    @Test("The file holds no passphrase, and is another one each time")
    func secret() throws {
        #expect(!text.contains("nonsense"))
        #expect(try StaffLock.text(for: passphrase, cost: try #require(ScryptCost(logarithm: 10))) != text)
    }

    @Test("Another kind of file is named as what it is, also where a key is wanted")
    func swapped() throws {
        #expect(ids(PrivateKey.generate().publicKey.text) == ["public-key-given"])
        let fault = #expect(throws: Faults.self) { _ = try PublicKey(text: text, file: "a.public") }
        #expect(fault?.diagnostics.map(\.id) == ["staff-passphrase-given"])
        #expect(ids("a passphrase, in the clear") == ["not-a-key-file"])
    }

    @Test("A file that was changed is damaged, and opens to nobody")
    func damaged() {
        for (line, change) in [("scrypt: 10 8 1", "scrypt: 10 8 2"), ("hash: ", "hash: A"), ("salt: ", "salt: A")] {
            #expect(ids(text.replacing(line, with: change)) == ["damaged-key-file"])
        }
    }
}
