import Consultation
import Questionnaire
import Signposting

/// Actions in parts that people read:
///
///     Actions
///     =======
///     2 actions: 1 done, 1 under way. 1 of them is overdue.
///
///     Open a drop-in. [drop-in]
///     -------------------------
///     Overdue: it was due by 31 March 2027, and is under way.
///     - What was heard: We wait too long.
///     - Who leads: Made-up Trust, service manager
struct ActionsReport {
    let list: ActionList

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [
            .title(list.title),
            .paragraph(list.actions.isEmpty ? list.none : ActionWording.summary(list.actions, on: list.day)),
        ]
        blocks += list.notes.map { .paragraph($0) }
        for action in list.actions {
            blocks.append(.heading(action.recommendation.words, id: action.id.name))
            blocks.append(.paragraph(ActionWording.state(action, on: list.day)))
            blocks.append(.list(["What was heard: \(action.finding.words)"] + ActionWording.details(action)))
        }
        return FigureReport(blocks: blocks, banners: [])
    }
}
