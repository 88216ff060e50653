import Questionnaire

/// Whether responses are safe where they are kept.
extension MachineCheck {
    /// Less than this on a disk, and the kiosk will be full one day soon.
    private static let littleRoom: UInt64 = 100_000_000
    private static let tooLittleRoom: UInt64 = 10_000_000

    static func privateKeys(_ facts: MachineFacts) -> [Diagnostic] {
        (facts.store?.privateKeys ?? []).map { file in
            Diagnostic(
                "private-key-here", file: file,
                "a private key is on this computer: whoever takes it can try to open the answers",
                help: [
                    "copy it to a computer of the commission, check the copy, then remove it here with \"shred -u\"",
                    "a kiosk needs only the file that ends in .public",
                ])
        }
    }

    static func storeTrouble(_ facts: MachineFacts) -> [Diagnostic] {
        guard let store = facts.store, let trouble = store.trouble else { return [] }
        return [
            Diagnostic(
                "store-not-writable", file: store.file, "responses cannot be kept there: \(trouble)",
                help: ["choose a folder that the user of the kiosk may write in, on a disk of this computer"])
        ]
    }

    static func storeDisk(_ facts: MachineFacts) -> [Diagnostic] {
        guard let store = facts.store, let kind = store.fileSystem else { return [] }
        switch kind {
        case "tmpfs", "ramfs", "overlay", "rootfs":
            return [
                Diagnostic(
                    "store-in-memory", file: store.file,
                    "the store is gone when the power is: it lies on a \(kind), which is no disk",
                    help: ["choose a folder on a disk of this computer, such as /var/lib/bigconvo"])
            ]
        case "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk":
            return [
                Diagnostic(
                    "store-on-stick", .warning, file: store.file,
                    "the store lies on a \(kind), which a pulled plug or stick can damage",
                    help: ["keep it on a disk of this computer, and copy it to the stick when you collect"])
            ]
        case "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p":
            return [
                Diagnostic(
                    "store-on-network", file: store.file,
                    "the store lies on another computer (\(kind)), which may be away when somebody answers",
                    help: ["keep it on a disk of this computer"])
            ]
        default: return []
        }
    }

    static func storeRoom(_ facts: MachineFacts) -> [Diagnostic] {
        guard let store = facts.store, let room = store.room else { return [] }
        // The file is written anew beside itself after every response.
        let left = room > store.size * 2 ? room - store.size * 2 : 0
        guard left < littleRoom else { return [] }
        return [
            Diagnostic(
                "little-room", left < tooLittleRoom ? .error : .warning, file: store.file,
                "its disk is nearly full: \(room / 1_000_000) MB are left",
                help: ["remove what is not needed, or choose another disk; nothing that was thanked for gets lost"])
        ]
    }
}
