extension POFile {
    /// The file as GNU gettext lays it out, UTF-8.
    ///
    /// - Throws: ``Faults`` when libgettextpo cannot write it.
    package func written() throws(Faults) -> [UInt8] {
        do {
            return try POLibrary.write(self)
        } catch {
            throw Faults(
                Diagnostic("po-unwritable", file: "translations", "the translations could not be laid out as a file"))
        }
    }
}
