import CLinux
import Glibc

/// Keeps what is typed in the memory of this process, and there no longer than it is needed.
///
/// Swift copies values as it likes and has no way to erase them. So it is the allocator that overwrites what is
/// freed, and what it keeps for quick use is overwritten when somebody leaves. What cannot be reached so: registers,
/// what the kernel and the terminal hold, and copies that the C library or curses keeps until it needs the room.
package enum GuardedMemory {
    /// To be called once, before anybody types.
    package static func begin() {
        machine_hide_memory()
        machine_forbid_cores()
        machine_overwrite_freed(0xA5)
        // It costs memory, so it is done only where there is somewhere to swap to.
        if canLock, !MachineFacts.openSwap(MachineFiles(root: "")).isEmpty { machine_lock_memory() }
    }

    /// Whether this process may keep all of its memory out of a swap area. With a limit, however high, locking
    /// would end it when it needs more than that.
    package static var canLock: Bool { geteuid() == 0 || !machine_limits_memory_locks() }

    /// Overwrites freed memory that the allocator does not overwrite itself, and the stack below.
    package static func scrub() {
        scrubQuickLists()
        scrubStack(depth: 256)
        malloc_trim(0)
    }

    /// glibc keeps up to seven freed blocks of each small size aside as they are (its "tcache").
    private static func scrubQuickLists() {
        for size in stride(from: 24, through: 1032, by: 16) {
            let blocks = unsafe (0..<16).map { _ in unsafe malloc(size) }
            unsafe blocks.forEach { unsafe machine_erase($0, malloc_usable_size($0)) }
            unsafe blocks.forEach { unsafe free($0) }
        }
    }

    @inline(never)
    private static func scrubStack(depth: Int) {
        // Up to a kilobyte is taken from the stack.
        unsafe withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 16) { room in
            if let start = room.baseAddress { unsafe machine_erase(start, room.count) }
            if depth > 0 { scrubStack(depth: depth - 1) }
        }
    }
}
