using System.Globalization;

using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Shared;

/// <summary>Addresses of pages, so that a slice can lead to another without naming it.</summary>
internal static partial class Links
{
    public const string Casework = "/casework";
    public const string DueBoard = "/casework/due";

    /// <summary>What is due, by who works on it.</summary>
    public const string WorkList = "/casework/work";

    /// <summary>Gives several cases to one officer, those of somebody or of nobody to choose from.</summary>
    public static string GiveCases(string whose) => $"{WorkList}/give?whose={Uri.EscapeDataString(whose)}";

    /// <summary>Officers find a case.</summary>
    public const string CaseSearch = "/casework/search";

    public const string LegalOverview = "/casework/overview";
    public const string MoratoriumTracker = "/casework/moratoria";
    public const string NominationsAwaitingDecision = "/casework/nominations";
    public const string Policies = "/casework/policies";
    public const string Groups = "/groups";

    /// <summary>A group's own entry in the register of bodies.</summary>
    public const string OwnBody = "/groups/body";

    /// <summary>The groups linked to one's own.</summary>
    public const string LinkedBodies = "/groups/links";

    public const string AskForLink = "/groups/links/ask";

    public static string LinkedBody(Guid linkId) => $"{LinkedBodies}/{linkId}";

    /// <summary>The parishes and wards of the authority, and its neighbours.</summary>
    public const string Places = "/casework/places";

    public const string AddPlace = "/casework/places/add";

    public const string ImportPlaces = "/casework/places/import";

    public const string Neighbours = "/casework/neighbours";

    public static string AdjoiningParishes(Guid placeId) => $"{Places}/{placeId}/adjoining";

    public static string EndPlace(Guid placeId) => $"{Places}/{placeId}/end";

    /// <summary>In which parishes and wards the land of a case lies.</summary>
    public static string PlacesOfLand(string reference) => $"/casework/land/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Councils that several took over, and which of them keeps what.</summary>
    public const string Succession = "/succession";

    public static string SuccessionOf(string authority) => $"{Succession}/{authority}";

    public static string Allot(string authority, string what, string code) =>
        $"{SuccessionOf(authority)}/{what}/{string.Join('/', code.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>An officer chooses to work in a list that the council inherited.</summary>
    public const string InheritedLists = "/casework/inherited";

    /// <summary>The register of community bodies, for officers.</summary>
    public const string Bodies = "/casework/bodies";

    public const string AddBody = "/casework/bodies/add";

    public static string Body(Guid bodyId) => $"{Bodies}/{bodyId}";

    /// <summary>A version of the body's constitution as a file.</summary>
    public static string Constitution(Guid bodyId, Guid file) => $"{Body(bodyId)}/constitution-file/{file}";

    public static string TakeAwayConstitution(Guid bodyId, Guid file) => $"{Constitution(bodyId, file)}/take-away";

    public const string Register = "/register";
    public const string UnsuccessfulRegister = "/register/unsuccessful";

    /// <summary>What changed in the register between two days.</summary>
    public const string RegisterChanges = "/register/changes";

    /// <summary>What follows a case's address where its changes are asked for.</summary>
    public const string Changes = "/changes";

    /// <summary>An officer gives somebody a free copy of a list.</summary>
    public const string GiveCopy = "/casework/list-copies";

    /// <summary>The numbered versions of one authority's list.</summary>
    public static string ListVersions(string authority, string list) => $"/register/versions/{Uri.EscapeDataString(authority)}/{list}";

    public static string ListVersion(string authority, string list, int number) => $"{ListVersions(authority, list)}/{number}";

    /// <summary>What there is to take away: both lists as data.</summary>
    public const string TakeData = "/data";

    /// <summary>A file of the records of one authority, or of <c>all</c>.</summary>
    public static string Download(string scope, string file) => $"{TakeData}/{Uri.EscapeDataString(scope)}/{file}";

    /// <summary>What the versions of a list changed after one of them.</summary>
    public static string ListChanges(string authority, string list, int since) =>
        string.Create(CultureInfo.InvariantCulture, $"{TakeData}/{Uri.EscapeDataString(authority)}/{list}/changes.json?since={since}");

    /// <summary>A version of a list as paper, for anybody to print.</summary>
    public static string PrintedVersion(string authority, string list, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{ListVersions(authority, list)}/{number}/print");

    /// <summary>The figures that the recorded facts come to.</summary>
    public const string Figures = "/figures";

    /// <summary>How nominating, bidding and handing over work.</summary>
    public const string Guidance = "/guidance";

    /// <summary>How one thing works under one regime.</summary>
    public static string GuideChapter(string regime, string chapter) => $"{Guidance}/{regime}/{chapter}";

    /// <summary>A group agrees that its handover is told of, or takes that back.</summary>
    public static string HandoverStory(Guid handoverId) => $"{Handover(handoverId)}/story";

    /// <summary>One authority's list.</summary>
    public static string RegisterOf(string authority) => $"{Register}?authority={Uri.EscapeDataString(authority)}";

    /// <summary>A case's public page. A reference may contain slashes, and they stay.</summary>
    public static string Case(string authority, string reference) =>
        $"/register/{Uri.EscapeDataString(authority)}/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>What changed in one case between two days.</summary>
    public static string CaseChanges(string authority, string reference) => Case(authority, reference) + Changes;

    /// <summary>Anybody tells the council what is wrong on a case's page.</summary>
    public static string SomethingWrong(string authority, string reference) => $"/something-wrong?case={Uri.EscapeDataString($"{authority}/{reference}")}";

    /// <summary>What people said is wrong, for officers.</summary>
    public const string Remarks = "/casework/remarks";

    public static string SettleRemark(Guid remarkId) => $"{Remarks}/{remarkId}";

    /// <summary>An officer's page of a case, with everything that can be done now.</summary>
    public static string CaseworkCase(string reference) => $"/casework/cases/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>What officers noted on a case.</summary>
    public static string Notes(string reference) => $"/casework/notes/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    public static string TakeAwayNote(Guid noteId) => $"/casework/note/{noteId}/take-away";

    /// <summary>An officer adds a document to a case.</summary>
    public static string AddDocument(string reference) => $"/casework/documents/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Who may read a document of a case.</summary>
    public static string PublishDocument(Guid documentId) => $"/casework/document/{documentId}/publication";

    /// <summary>A document that anybody may read.</summary>
    public static string PublishedDocument(string authority, Guid documentId) => $"/register/documents/{Uri.EscapeDataString(authority)}/{documentId}";

    /// <summary>Where every page of an owner without an account begins.</summary>
    public const string OwnersPages = "/owner";

    /// <summary>The address in an owner's letter.</summary>
    public static string OwnersDoor(string authority, string secret) => $"{OwnersPages}/{Uri.EscapeDataString(authority)}/{secret}";

    /// <summary>An owner's own page of the listed land.</summary>
    public static string OwnersPage(string authority, Guid linkId) => $"{OwnersPages}/{Uri.EscapeDataString(authority)}/{linkId}";

    /// <summary>An owner asks whether a sale is allowed.</summary>
    public static string OwnersSale(string authority, Guid linkId) => $"{OwnersPage(authority, linkId)}/sale";

    /// <summary>An owner gives notice, withdraws one, asks for a review or claims.</summary>
    public static string OwnersAct(string authority, Guid linkId, string act) => $"{OwnersPage(authority, linkId)}/{act}";

    public static string OwnersReceipt(string authority, Guid linkId, Guid requestId) => $"{OwnersPage(authority, linkId)}/receipts/{requestId}";

    /// <summary>An officer makes a link for an owner, or ends one.</summary>
    public static string OwnerLinks(string reference) => $"/casework/owners/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>What owners sent that an officer has still to confirm.</summary>
    public const string OwnerRequests = "/casework/owner-requests";

    public static string SettleOwnerRequest(Guid requestId) => $"{OwnerRequests}/{requestId}";

    public static string OwnerRequestFile(Guid requestId, Guid fileId) => $"{OwnerRequests}/{requestId}/files/{fileId}";

    /// <summary>How sure a council wants to be of who comes by an owner's link.</summary>
    public const string OwnerPolicy = "/casework/policies/owners";

    /// <summary>Every notice that a case makes due.</summary>
    public static string Duties(string reference) => $"{CaseworkCase(reference)}/duties";

    /// <summary>Records how a notice was given, or the steps taken instead.</summary>
    public static string ServeNotice(string streams, Guid streamId, string duty, bool bySteps) =>
        $"/casework/{streams}/{streamId}/{(bySteps ? "steps" : "notices")}/{duty}";

    /// <summary>Records that one notice was given to several at once.</summary>
    public static string ServeSeveral(string streams, Guid streamId, string notice) => $"/casework/{streams}/{streamId}/several/{notice}";

    public static string AttachEvidence(string streams, Guid streamId, string duty) => $"/casework/{streams}/{streamId}/evidence/{duty}";

    public static string EvidenceFile(Guid evidenceId) => $"/casework/evidence/{evidenceId}";

    /// <summary>A legal officer takes away a file that must not be kept.</summary>
    public static string TakeAwayEvidence(Guid evidenceId, string reference) =>
        $"{EvidenceFile(evidenceId)}/take-away?of={Uri.EscapeDataString(reference)}";

    /// <summary>A legal officer erases somebody's name and address wherever they are kept.</summary>
    public static string EraseParty(Guid partyId, string reference) => $"/casework/parties/{partyId}/erase?of={Uri.EscapeDataString(reference)}";

    /// <summary>Records who owns or occupies the land, or governs its parish.</summary>
    public static string RecordInterest(string streams, Guid streamId) => $"/casework/{streams}/{streamId}/interested";

    public static string EndInterest(string streams, Guid streamId, string role, Guid partyId) =>
        $"/casework/{streams}/{streamId}/interested/{role.ToLowerInvariant()}/{partyId}/end";

    /// <summary>An officer makes the bundle of a case for a tribunal.</summary>
    public static string Bundle(string reference) => $"/casework/bundles/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The cases behind one number of the overview, of one month or one officer where that is asked.</summary>
    public static string Figure(string key, string? month = null, string? officer = null) =>
        $"{LegalOverview}/{key}{(month is null ? officer is null ? "" : $"?officer={officer}" : $"?month={month}")}";

    /// <summary>Who works on a case.</summary>
    /// <summary>Hands a case to a colleague from a day to a day.</summary>
    public static string StandIn(string reference) => $"/casework/stand-in/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    public static string GiveCase(string reference) => $"/casework/workload/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A legal officer sets what the council's letters begin and end with.</summary>
    public const string Letterhead = "/casework/settings/letters";

    /// <summary>The letters of a case.</summary>
    public static string Letters(string reference) => $"{CaseworkCase(reference)}/letters";

    /// <summary>The letters of every open duty of a case, each on a sheet of its own.</summary>
    public static string LettersToPrint(string reference) => $"{Letters(reference)}/open";

    /// <summary>One letter, drafted with the case's facts. With <c>.docx</c> after its key it is a document.</summary>
    /// <param name="letter">The notice's code, or the letter's own key: <c>N03</c>, <c>N09-SITE</c>.</param>
    /// <param name="to">Whom it goes to.</param>
    /// <param name="party">Which of several recipients.</param>
    /// <param name="about">Which of several it is about: a bid.</param>
    /// <param name="stream">Which notice, review or claim of the case.</param>
    public static string Letter(string reference, string letter, NoticeRecipient to, Guid? party = null, Guid? about = null, Guid? stream = null) =>
        $"{Letters(reference)}/{letter.ToLowerInvariant()}?to={to.Key()}" +
        $"{(party is null ? "" : $"&party={party}")}{(about is null ? "" : $"&about={about}")}{(stream is null ? "" : $"&stream={stream}")}";

    /// <summary>A letter that was kept as it was sent.</summary>
    public static string KeptLetter(Guid letterId) => $"/casework/letters/{letterId}";

    /// <summary>The same letter as a document.</summary>
    public static string KeptDocument(Guid letterId) => $"{KeptLetter(letterId)}/document";

    /// <summary>A legal officer erases what is kept of a letter.</summary>
    public static string EraseLetter(Guid letterId) => $"{KeptLetter(letterId)}/erase";

    /// <summary>A group nominates land.</summary>
    public const string Nominate = "/groups/nominate";

    /// <summary>What a group sent, and what the council does with it.</summary>
    public static string Nominated(string reference) => $"/groups/nominated/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Anybody asks whether a body may nominate or bid.</summary>
    /// <param name="right">The right: <c>nominate</c> or <c>bid</c>.</param>
    /// <param name="step">The question or the answer, or nothing for the first question.</param>
    /// <param name="query">What has been answered.</param>
    public static string CanWe(string right, string? step = null, string query = "") => $"/can-we/{right}{(step is null ? "" : $"/{step}")}{query}";

    /// <summary>An officer records a nomination that came by post or e-mail.</summary>
    public const string RecordNomination = "/casework/nominations/receive";

    public static string DecideNomination(Guid nominationId) => $"/casework/nominations/{nominationId}/decide";

    public static string CompleteNomination(Guid nominationId) => $"/casework/nominations/{nominationId}/completed";

    public static string AnswerChecks(Guid nominationId) => $"/casework/nominations/{nominationId}/checks";

    public static string NoteOtherAuthority(Guid nominationId) => $"/casework/nominations/{nominationId}/other-authority";

    public static string LinkNomination(Guid nominationId) => $"/casework/nominations/{nominationId}/link";

    public static string WithdrawNomination(Guid nominationId) => $"/nominations/{nominationId}/withdraw";

    public static string RemoveFromUnsuccessfulList(Guid nominationId) => $"/casework/nominations/{nominationId}/unsuccessful-entry/remove";

    public static string AmendExtent(Guid listEntryId) => $"/casework/listings/{listEntryId}/extent";

    public static string RemoveFromList(Guid listEntryId) => $"/casework/listings/{listEntryId}/remove";

    public static string RecordRegistration(Guid listEntryId) => $"/casework/listings/{listEntryId}/registration";

    /// <summary>An officer records whether an owner's land is registered.</summary>
    public static string RecordTitle(Guid listEntryId) => $"/casework/listings/{listEntryId}/title";

    /// <summary>An officer records that unregistered land was registered for the first time.</summary>
    public static string RecordFirstRegistration(Guid listEntryId) => $"/casework/listings/{listEntryId}/first-registration";

    /// <summary>A legal officer lists land again whose removal was quashed.</summary>
    public static string RestoreEntry(Guid listEntryId) => $"/casework/listings/{listEntryId}/restoration";

    public static string ReceiveDisposalNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/notice";

    /// <summary>An officer records an owner's request that the listing be reviewed.</summary>
    public static string RequestReview(Guid listEntryId) => $"/casework/listings/{listEntryId}/review";

    /// <summary>An officer records that the council allowed an owner longer for asking for a review.</summary>
    public static string AllowLongerToAskForReview(Guid listEntryId) => $"/casework/listings/{listEntryId}/longer-to-ask";

    public static string AppointReviewer(Guid reviewId) => $"/casework/reviews/{reviewId}/reviewer";

    public static string RecordReviewStep(Guid reviewId) => $"/casework/reviews/{reviewId}/step";

    public static string AgreeLongerReview(Guid reviewId) => $"/casework/reviews/{reviewId}/longer";

    public static string DecideReview(Guid reviewId) => $"/casework/reviews/{reviewId}/decision";

    public static string WithdrawReview(Guid reviewId) => $"/casework/reviews/{reviewId}/withdrawal";

    public static string LodgeAppeal(Guid reviewId) => $"/casework/reviews/{reviewId}/appeal";

    public static string DecideAppeal(Guid reviewId) => $"/casework/reviews/{reviewId}/appeal/outcome";

    public static string RecordTribunalPaper(Guid reviewId) => $"/casework/reviews/{reviewId}/appeal/paper";

    public static string SeekPermission(Guid reviewId) => $"/casework/reviews/{reviewId}/appeal/permission";

    public static string DecideFurtherAppeal(Guid reviewId) => $"/casework/reviews/{reviewId}/appeal/further";

    public static string GivePublicity(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/publicity";

    /// <summary>A group asks to be treated as a potential bidder.</summary>
    public static string AskToBid(Guid moratoriumId) => $"/groups/moratoria/{moratoriumId}/ask";

    /// <summary>An officer records a group's request that arrived at the council.</summary>
    public static string RecordRequest(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/request";

    /// <summary>A group's bid, with what can be done towards buying.</summary>
    public static string Bid(Guid bidId) => $"/groups/bids/{bidId}";

    /// <summary>The passing of an asset to its group, with its conditions and promises.</summary>
    public static string Handover(Guid handoverId) => $"/groups/handovers/{handoverId}";

    /// <summary>A legal officer chooses, from all that was recorded in a case, which fact to put right.</summary>
    public static string Corrections(string reference) => $"/casework/corrections/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A legal officer puts one recorded fact right.</summary>
    /// <param name="streamType">The kind of stream.</param>
    /// <param name="entry">The place of the event in its stream.</param>
    /// <param name="fact">The fact's key, or nothing for the whole record, which never happened.</param>
    public static string CorrectFact(string streamType, Guid streamId, int entry, string? fact) =>
        $"/casework/correct/{streamType}/{streamId}/{entry}/{fact ?? StruckOut}";

    /// <summary>In the address of a correction: what was recorded never happened.</summary>
    public const string StruckOut = "struck-out";

    public static string WithdrawNotice(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/withdrawal";

    /// <summary>An officer records that the owner sold, to whom, and what the law says of it.</summary>
    public static string RecordDisposal(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/disposal";

    /// <summary>An officer records that an exchanged sale will not be completed.</summary>
    public static string RecordSaleFellThrough(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/sale-fallen-through";

    /// <summary>An officer records that the land has another owner, whom the notice does not serve.</summary>
    public static string ChangeOwner(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/owner";

    /// <summary>A legal officer records what became of a sale in breach.</summary>
    public static string SettleBreach(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/breach";

    /// <summary>An officer names the parts of the listed land, as several owners hold them.</summary>
    public static string NameParcels(Guid listEntryId) => $"/casework/listings/{listEntryId}/parcels";

    /// <summary>An officer records that an owner who gave no notice disposed of listed land.</summary>
    public static string RecordDisposalWithoutNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/disposal";

    public static string RecordCompletionWithoutNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/completion";

    public static string RecordFallThroughWithoutNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/sale-fallen-through";

    public static string SettleBreachWithoutNotice(Guid listEntryId) => $"/casework/listings/{listEntryId}/breach";

    public static string RecordCompletion(Guid moratoriumId) => $"/casework/moratoria/{moratoriumId}/completion";

    /// <summary>An officer records a claim for compensation that arrived.</summary>
    public static string RecordClaim(Guid listEntryId) => $"/casework/listings/{listEntryId}/claim";

    /// <summary>A claim for compensation, with everything that can be done with it. Officers alone see it.</summary>
    public static string Claim(Guid claimId) => $"/casework/claims/{claimId}";

    /// <summary>An officer keeps a file that came as evidence for one part of a claim.</summary>
    public static string AttachClaimEvidence(Guid claimId, int number) => string.Create(CultureInfo.InvariantCulture, $"{Claim(claimId)}/parts/{number}/evidence");

    /// <summary>E-mails that did not go out, for officers.</summary>
    public const string FailedMail = "/casework/mail";

    /// <summary>In Development, the e-mails that were sent.</summary>
    public const string DevelopmentMails = "/development/mail";

    public static string DevelopmentMail(Guid mailId) => $"{DevelopmentMails}/{mailId}";

    /// <summary>The e-mail as a mail program shows it.</summary>
    public static string DevelopmentMailPage(Guid mailId) => $"{DevelopmentMail(mailId)}?asPage=true";
}
