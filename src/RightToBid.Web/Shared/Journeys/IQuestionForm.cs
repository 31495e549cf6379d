namespace RightToBid.Web.Shared.Journeys;

/// <summary>A page that is one form: what stands around its question.</summary>
internal interface IQuestionForm
{
    /// <summary>The layout that draws the back link, the errors, the form and its button around the question.</summary>
    public const string Layout = "/Shared/Journeys/_QuestionForm.cshtml";

    /// <summary>Where the page before is.</summary>
    string Back { get; }

    /// <summary>Where to go without answering. What was answered before is kept.</summary>
    string Leave { get; }

    /// <summary>What going there is called.</summary>
    string LeaveWords => "Cancel";

    string Button => "Continue";
}
