using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage;

/// <summary>The wall between schools, as filters that EF Core puts into every query of these tables.</summary>
internal sealed partial class RecordsContext
{
    /// <summary>The filters' name.</summary>
    internal const string WallFilter = "school";

    /// <summary>Whether everything is read: no wall stands.</summary>
    private bool IsOpen { get; } = !wall.Stands;

    /// <summary>The one school whose rows are read behind the wall; empty for none.</summary>
    private string Walled { get; } = wall.School?.ToString() ?? "";

    private void PutUpWall(ModelBuilder model)
    {
        Wall<SchoolRow>(model, row => IsOpen || row.Id == Walled);
        Wall<PupilRow>(model, row => IsOpen || row.SchoolId == Walled);
        Wall<SpeakerRow>(model, row => IsOpen || Pupils.Any(pupil => pupil.Id == row.PupilId));
        Wall<CycleRow>(model, row => IsOpen || Pupils.Any(pupil => pupil.Id == row.PupilId));
        Wall<StaffTieRow>(model, row => IsOpen || Pupils.Any(pupil => pupil.Id == row.PupilId));
        Wall<SessionRow>(model, row => IsOpen || Cycles.Any(cycle => cycle.Id == row.CycleId));
        Wall<InvitationRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<PlacementRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<OwnWordsRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<WordsReadRow>(model, row => IsOpen || OwnWords.Any(words => words.Id == row.WordsId));
        Wall<ChoiceRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<SharingChoiceRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<CapacityDecisionRow>(model, row => IsOpen || Sessions.Any(session => session.Id == row.SessionId));
        Wall<CapacityEndRow>(model, row => IsOpen || CapacityDecisions.Any(decision => decision.Id == row.DecisionId));
        Wall<CapacityToldRow>(model, row => IsOpen || CapacityDecisions.Any(decision => decision.Id == row.DecisionId));
        Wall<AlertRow>(model, row => IsOpen || row.SchoolId == Walled);
    }

    private static void Wall<T>(ModelBuilder model, Expression<Func<T, bool>> isOfSchool)
        where T : class => model.Entity<T>().HasQueryFilter(WallFilter, isOfSchool);
}
