import { type Intent, withoutTwins, withWordings } from '../grammar.ts'
import { archive } from './archive.ts'
import { archiveMore } from './archive-more.ts'
import { daily } from './daily.ts'
import { dailyDesk } from './daily-desk.ts'
import { dailyMore } from './daily-more.ts'
import { everyday } from './everyday.ts'
import { everydayMore } from './everyday-more.ts'
import { files } from './files.ts'
import { filesAsked } from './files-asked.ts'
import { filesChores } from './files-chores.ts'
import { filesCommon } from './files-common.ts'
import { filesDaily } from './files-daily.ts'
import { filesDisks } from './files-disks.ts'
import { filesMore } from './files-more.ts'
import { filesMoves } from './files-moves.ts'
import { filesPlaces } from './files-places.ts'
import { filesRoom } from './files-room.ts'
import { filesUsual } from './files-usual.ts'
import { find } from './find.ts'
import { findActing } from './find-acting.ts'
import { findActingChecks } from './find-acting-checks.ts'
import { findActingTools } from './find-acting-tools.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findChanging } from './find-changing.ts'
import { findChores } from './find-chores.ts'
import { findConditions } from './find-conditions.ts'
import { findDaily } from './find-daily.ts'
import { findEditing } from './find-editing.ts'
import { findExclusions } from './find-exclusions.ts'
import { findFiltered } from './find-filtered.ts'
import { findLoops } from './find-loops.ts'
import { findMore } from './find-more.ts'
import { findMoving } from './find-moving.ts'
import { findNamed } from './find-named.ts'
import { findOdd } from './find-odd.ts'
import { findPiped } from './find-piped.ts'
import { findPlain } from './find-plain.ts'
import { findSubstituted } from './find-substituted.ts'
import { findTallies } from './find-tallies.ts'
import { findXargs } from './find-xargs.ts'
import { findXargsMore } from './find-xargs-more.ts'
import { findXargsPacking } from './find-xargs-packing.ts'
import { findXargsSums } from './find-xargs-sums.ts'
import { git } from './git.ts'
import { gitLooking } from './git-looking.ts'
import { gitMore } from './git-more.ts'
import { gitRepairs } from './git-repairs.ts'
import { json } from './json.ts'
import { jsonMore } from './json-more.ts'
import { missedChores } from './missed-chores.ts'
import { missedColumns } from './missed-columns.ts'
import { missedDesk } from './missed-desk.ts'
import { missedDrills } from './missed-drills.ts'
import { missedEdits } from './missed-edits.ts'
import { missedFiles } from './missed-files.ts'
import { missedFolders } from './missed-folders.ts'
import { missedLines } from './missed-lines.ts'
import { missedMachine } from './missed-machine.ts'
import { missedNumbers } from './missed-numbers.ts'
import { missedReports } from './missed-reports.ts'
import { missedServer } from './missed-server.ts'
import { missedSigns } from './missed-signs.ts'
import { missedSteps } from './missed-steps.ts'
import { missedTables } from './missed-tables.ts'
import { missedTasks } from './missed-tasks.ts'
import { missedTerse } from './missed-terse.ts'
import { missedText } from './missed-text.ts'
import { mixedChores } from './mixed-chores.ts'
import { network } from './network.ts'
import { networkCopies } from './network-copies.ts'
import { networkLookups } from './network-lookups.ts'
import { networkMore } from './network-more.ts'
import { networkProbes } from './network-probes.ts'
import { networkRemote } from './network-remote.ts'
import { networkUsual } from './network-usual.ts'
import { networkWeb } from './network-web.ts'
import { ordinaryColumns } from './ordinary-columns.ts'
import { ordinaryDesk } from './ordinary-desk.ts'
import { ordinaryDrills } from './ordinary-drills.ts'
import { ordinaryEdits } from './ordinary-edits.ts'
import { ordinaryFolders } from './ordinary-folders.ts'
import { ordinaryLines } from './ordinary-lines.ts'
import { ordinaryReports } from './ordinary-reports.ts'
import { ordinaryServer } from './ordinary-server.ts'
import { permissions } from './permissions.ts'
import { permissionsDaily } from './permissions-daily.ts'
import { permissionsMore } from './permissions-more.ts'
import { saidAgainChores } from './said-again-chores.ts'
import { saidAgainColumns } from './said-again-columns.ts'
import { saidAgainDesk } from './said-again-desk.ts'
import { saidAgainDrills } from './said-again-drills.ts'
import { saidAgainEdits } from './said-again-edits.ts'
import { saidAgainFiles } from './said-again-files.ts'
import { saidAgainFolders } from './said-again-folders.ts'
import { saidAgainLines } from './said-again-lines.ts'
import { saidAgainMachine } from './said-again-machine.ts'
import { saidAgainReports } from './said-again-reports.ts'
import { saidAgainServer } from './said-again-server.ts'
import { saidAgainSteps } from './said-again-steps.ts'
import { saidAgainTables } from './said-again-tables.ts'
import { saidAgainTasks } from './said-again-tasks.ts'
import { saidAgainTerse } from './said-again-terse.ts'
import { saidAgainText } from './said-again-text.ts'
import { saidFiles } from './said-files.ts'
import { saidFind } from './said-find.ts'
import { saidOtherwiseColumns } from './said-otherwise-columns.ts'
import { saidOtherwiseDesk } from './said-otherwise-desk.ts'
import { saidOtherwiseDrills } from './said-otherwise-drills.ts'
import { saidOtherwiseEdits } from './said-otherwise-edits.ts'
import { saidOtherwiseFolders } from './said-otherwise-folders.ts'
import { saidOtherwiseLines } from './said-otherwise-lines.ts'
import { saidOtherwiseReports } from './said-otherwise-reports.ts'
import { saidOtherwiseServer } from './said-otherwise-server.ts'
import { saidPlainlyColumns } from './said-plainly-columns.ts'
import { saidPlainlyDesk } from './said-plainly-desk.ts'
import { saidPlainlyDrills } from './said-plainly-drills.ts'
import { saidPlainlyEdits } from './said-plainly-edits.ts'
import { saidPlainlyFiles } from './said-plainly-files.ts'
import { saidPlainlyFolders } from './said-plainly-folders.ts'
import { saidPlainlyLines } from './said-plainly-lines.ts'
import { saidPlainlyMachine } from './said-plainly-machine.ts'
import { saidPlainlyReports } from './said-plainly-reports.ts'
import { saidPlainlyServer } from './said-plainly-server.ts'
import { saidPlainlyText } from './said-plainly-text.ts'
import { saidSystem } from './said-system.ts'
import { saidText } from './said-text.ts'
import { search } from './search.ts'
import { searchMore } from './search-more.ts'
import { system } from './system.ts'
import { systemDaily } from './system-daily.ts'
import { systemMore } from './system-more.ts'
import { systemRoot } from './system-root.ts'
import { systemSessions } from './system-sessions.ts'
import { systemTools } from './system-tools.ts'
import { systemUsual } from './system-usual.ts'
import { text } from './text.ts'
import { textAsked } from './text-asked.ts'
import { textCommon } from './text-common.ts'
import { textDaily } from './text-daily.ts'
import { textEdits } from './text-edits.ts'
import { textJoining } from './text-joining.ts'
import { textLines } from './text-lines.ts'
import { textMore } from './text-more.ts'
import { textPipes } from './text-pipes.ts'
import { textTables } from './text-tables.ts'
import { textUsual } from './text-usual.ts'
import { wantedColumns } from './wanted-columns.ts'
import { wantedDesk } from './wanted-desk.ts'
import { wantedDrills } from './wanted-drills.ts'
import { wantedEdits } from './wanted-edits.ts'
import { wantedFolders } from './wanted-folders.ts'
import { wantedLines } from './wanted-lines.ts'
import { wantedReports } from './wanted-reports.ts'
import { wantedServer } from './wanted-server.ts'

/** The tables named `missed` hold what a trained model was asked and found not to know. */
const written: readonly Intent[] = [
  ...files,
  ...filesMore,
  ...filesDaily,
  ...filesCommon,
  ...filesUsual,
  ...filesMoves,
  ...filesPlaces,
  ...filesRoom,
  ...filesDisks,
  ...everyday,
  ...everydayMore,
  ...daily,
  ...dailyMore,
  ...dailyDesk,
  ...text,
  ...textDaily,
  ...textCommon,
  ...textEdits,
  ...textMore,
  ...textUsual,
  ...textPipes,
  ...textJoining,
  ...search,
  ...searchMore,
  ...find,
  ...findMore,
  ...findDaily,
  ...findConditions,
  ...findExclusions,
  ...findAlternatives,
  ...findActing,
  ...findActingChecks,
  ...findActingTools,
  ...findPiped,
  ...findFiltered,
  ...findTallies,
  ...findLoops,
  ...findChanging,
  ...findMoving,
  ...findEditing,
  ...findChores,
  ...findXargs,
  ...findSubstituted,
  ...findXargsMore,
  ...findXargsPacking,
  ...findXargsSums,
  ...findPlain,
  ...findNamed,
  ...findOdd,
  ...archive,
  ...archiveMore,
  ...permissions,
  ...permissionsMore,
  ...permissionsDaily,
  ...system,
  ...systemMore,
  ...systemDaily,
  ...systemTools,
  ...systemUsual,
  ...systemRoot,
  ...systemSessions,
  ...network,
  ...networkMore,
  ...networkProbes,
  ...networkRemote,
  ...networkWeb,
  ...networkUsual,
  ...networkCopies,
  ...networkLookups,
  ...git,
  ...gitMore,
  ...gitLooking,
  ...gitRepairs,
  ...json,
  ...jsonMore,
  ...textTables,
  ...textLines,
  ...filesChores,
  ...mixedChores,
  ...textAsked,
  ...filesAsked,
  ...missedFiles,
  ...missedText,
  ...missedTables,
  ...missedChores,
  ...missedMachine,
  ...missedSteps,
  ...missedTasks,
  ...missedTerse,
  ...missedFolders,
  ...missedLines,
  ...missedColumns,
  ...missedSigns,
  ...missedEdits,
  ...missedDesk,
  ...missedServer,
  ...missedReports,
  ...missedDrills,
  ...missedNumbers,
  ...ordinaryFolders,
  ...ordinaryLines,
  ...ordinaryColumns,
  ...ordinaryEdits,
  ...ordinaryDesk,
  ...ordinaryServer,
  ...ordinaryReports,
  ...ordinaryDrills,
  ...wantedFolders,
  ...wantedLines,
  ...wantedColumns,
  ...wantedEdits,
  ...wantedDrills,
  ...wantedDesk,
  ...wantedServer,
  ...wantedReports,
]

/** With more ways to ask: `said` for many ways, `again` for those that a trained model got wrong, `plainly` for full sentences and short notes. */
export const allIntents: readonly Intent[] = withoutTwins(
  withWordings(written, [
    saidFiles,
    saidText,
    saidFind,
    saidSystem,
    saidAgainFiles,
    saidAgainText,
    saidAgainTables,
    saidAgainChores,
    saidAgainMachine,
    saidAgainSteps,
    saidPlainlyText,
    saidPlainlyFiles,
    saidAgainTasks,
    saidAgainTerse,
    saidPlainlyMachine,
    saidAgainFolders,
    saidAgainLines,
    saidAgainColumns,
    saidAgainEdits,
    saidAgainDesk,
    saidAgainServer,
    saidAgainReports,
    saidAgainDrills,
    saidPlainlyFolders,
    saidPlainlyLines,
    saidOtherwiseFolders,
    saidOtherwiseLines,
    saidOtherwiseColumns,
    saidOtherwiseEdits,
    saidOtherwiseDrills,
    saidOtherwiseDesk,
    saidOtherwiseServer,
    saidOtherwiseReports,
    saidPlainlyColumns,
    saidPlainlyEdits,
    saidPlainlyDesk,
    saidPlainlyServer,
    saidPlainlyReports,
    saidPlainlyDrills,
  ]),
)
