import Foundation
import FuzzTargets

/// What libFuzzer calls, with the target that the environment names: READER=survey Fuzzer CORPUS…
///
/// libFuzzer keeps the bytes of whatever ends the process, so a broken promise ends it. Its `main` comes with it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    do {
        try unsafe target.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
    } catch {
        tell("BROKEN PROMISE: \(error)")
        abort()
    }
    return 0
}

private let target: FuzzTarget = {
    guard let target = ProcessInfo.processInfo.environment["READER"].flatMap(FuzzTarget.init) else {
        tell("name a target: READER=\(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|"))")
        exit(64)
    }
    return target
}()

private func tell(_ words: String) { FileHandle.standardError.write(Data("\(words)\n".utf8)) }
