/// Going through everything that a survey says.
extension Survey {
    /// Calls `edit` with the place of each text, in the order of the file, and keeps what it makes of it.
    ///
    /// A place has one text, or the paragraphs that stand there; one without any words is passed over.
    mutating func editTexts(_ edit: (TextPlace, inout [Text]) -> Void) {
        func visit(_ place: TextPlace, _ paragraphs: inout [Text]) {
            if paragraphs.contains(where: { !$0.source.isEmpty }) { edit(place, &paragraphs) }
        }
        func visit(_ place: TextPlace, _ text: inout Text) {
            var one = [text]
            visit(place, &one)
            text = one.first ?? text
        }
        func visit(_ place: TextPlace, _ text: inout Text?) {
            guard var written = text else { return }
            visit(place, &written)
            text = written
        }
        func visit(_ choices: inout [Choice], _ place: (Choice) -> TextPlace) {
            for index in choices.indices { visit(place(choices[index]), &choices[index].label) }
        }

        visit(.title, &title)
        visit(.welcome, &welcome)
        visit(.consent, &consent)
        for index in lists.indices {
            let list = lists[index].id.name
            visit(&lists[index].choices) { .listChoice($0.code.name, list: list) }
        }
        for index in sections.indices {
            let section = sections[index].id.name
            visit(.section(section), &sections[index].title)
            visit(.introduction(section), &sections[index].introduction)
            for number in sections[index].questions.indices {
                var question = sections[index].questions[number]
                let id = question.id.name
                visit(.question(id), &question.title)
                visit(.hint(id), &question.hint)
                visit(.unit(id), &question.unit)
                visit(.note(id), &question.paragraphs)
                for row in question.rows.indices {
                    visit(.row(question.rows[row].id.name, question: id), &question.rows[row].statement)
                }
                visit(&question.choices) { .choice($0.code.name, question: id) }
                sections[index].questions[number] = question
            }
        }
        for index in endings.indices { visit(.ending(endings[index].id.name), &endings[index].paragraphs) }
        visit(.thanks, &thanks)
    }
}
