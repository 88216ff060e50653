import Glibc

/// Finds the place of a code by its bytes, with one look and one comparison: a hash table in which no two
/// codes share a slot.
struct CodeTable: Sendable {
    /// The place of a code in each slot; -1 where there is none.
    private var slots: [Int16] = []
    private var shift: UInt64 = 0
    private var factor: UInt64 = 0
    /// The codes, one behind the other, and where each ends.
    private let bytes: [UInt8]
    private let ends: [Int]

    /// - Returns: nil when there are too many codes, or one of them twice.
    init?(_ codes: [[UInt8]]) {
        guard codes.count < 4096, Set(codes).count == codes.count else { return nil }
        bytes = codes.flatMap(\.self)
        ends = codes.reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
        // A larger table has fewer collisions, and of so many factors one has none.
        for bits in UInt64(1)...16 where 1 << bits >= codes.count {
            for attempt in UInt64(1)...64 {
                factor = 0x9E37_79B9_7F4A_7C15 &* (2 &* attempt &+ 1)
                shift = 64 - bits
                slots = Array(repeating: -1, count: 1 << bits)
                if fill(codes) { return }
            }
        }
        return nil
    }

    private mutating func fill(_ codes: [[UInt8]]) -> Bool {
        for (place, code) in codes.enumerated() {
            let slot = unsafe code.withUnsafeBufferPointer { unsafe self.slot(of: $0) }
            guard slots[slot] < 0 else { return false }
            slots[slot] = Int16(place)
        }
        return true
    }

    private func slot(of code: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = UnsafeRawBufferPointer(code)
        var mixed = UInt64(bytes.count)
        func mix(_ word: UInt64) {
            mixed = (mixed ^ word) &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 32
        }
        var index = 0
        while index + 8 < bytes.count {
            mix(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        if bytes.count >= 8 {
            // The last eight, some of which may be in it already.
            mix(unsafe bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
        } else {
            var rest: UInt64 = 0
            while index < bytes.count {
                rest = rest << 8 | (unsafe UInt64(bytes[index]))
                index += 1
            }
            mix(rest)
        }
        return Int(truncatingIfNeeded: (mixed &* factor) >> shift)
    }

    /// The place of a code, or nil when it is none of them.
    func place(of code: UnsafeBufferPointer<UInt8>) -> Int? {
        let place = Int(slots[unsafe slot(of: code)])
        guard place >= 0 else { return nil }
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == code.count else { return nil }
        let isSame = unsafe bytes.withUnsafeBytes { known in
            guard let known = known.baseAddress, let code = code.baseAddress else { return code.isEmpty }
            return unsafe memcmp(known + start, code, ends[place] - start) == 0
        }
        return isSame ? place : nil
    }
}
