/// A step before it is known whether it is the next one.
struct PlannedStep {
    let id: String
    /// What is done, in words; nil where it is not.
    let done: String?
    /// What there is to do.
    let toDo: String
    let command: String?
    let isOptional: Bool

    init(_ id: String, done: String?, toDo: String, command: String?, isOptional: Bool = false) {
        self.id = id
        self.done = done
        self.toDo = toDo
        self.command = command
        self.isOptional = isOptional
    }
}
