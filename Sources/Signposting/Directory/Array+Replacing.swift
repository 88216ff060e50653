import Questionnaire

extension Array {
    /// The list with elements of the same key replaced where they stand, and the others added behind.
    func replacing(_ newer: [Element], by key: KeyPath<Element, Identifier>) -> [Element] {
        var result = self
        for element in newer {
            if let index = result.firstIndex(where: { $0[keyPath: key] == element[keyPath: key] }) {
                result[index] = element
            } else {
                result.append(element)
            }
        }
        return result
    }
}
