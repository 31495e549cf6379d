using System.Reflection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Authorities;
using RightToBid.Web.Bidding;
using RightToBid.Web.Bundles;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Following;
using RightToBid.Web.Letters;
using RightToBid.Web.Mailing;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Webhooks;

namespace RightToBid.Web.Platform.Cases;

/// <summary>The kernel with the cases in it: which events there are, which streams, which read models.</summary>
internal static class CaseKernel
{
    public static IReadOnlyList<StreamDefinition> Streams { get; } =
    [
        CaseStream.Of<Nomination, NominationSaga>(),
        CaseStream.Of<ListEntry, ListEntrySaga>(),
        CaseStream.Of<Moratorium, MoratoriumSaga>(),
        CaseStream.Of<Bid, BidSaga>(),
        CaseStream.Of<Handover, HandoverSaga>(),
        CaseStream.OnWorkingDays<ListingReview, ListingReviewSaga>(),
        CaseStream.OnWorkingDays<CompensationClaim, CompensationClaimSaga>(),
    ];

    public static EventCatalogue Events { get; } = EventCatalogue.Build(CaseJson.Stored, catalogue =>
    {
        foreach (var (name, type) in EventNames.All)
        {
            catalogue.Event(name, type);
        }
    });

    /// <summary>Every read model there is: a class joins by existing.</summary>
    public static IReadOnlyList<ReadModel> ReadModels { get; } =
    [
        .. typeof(CaseKernel).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ReadModel)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (ReadModel)Activator.CreateInstance(type)!),
    ];

    public static KernelSettings Settings(string connectionString, IClock clock, IIdentifiers identifiers) => new()
    {
        ConnectionString = connectionString,
        Events = Events,
        Streams = Streams,
        ReadModels = ReadModels,
        Clock = clock,
        Identifiers = identifiers,
        MigrationsIn = [Assembly.GetExecutingAssembly()],
    };

    public static void AddCases(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CaseDatabase>();
        builder.Services.AddSingleton<IKernel>(services =>
        {
            var kernel = PostgresKernel.Open(Settings(
                services.GetRequiredService<CaseDatabase>().ConnectionString,
                services.GetRequiredService<IClock>(),
                services.GetRequiredService<IIdentifiers>()));
            kernel.Outbox.Register(new Reactions(services.GetRequiredService<CaseDesk>));
            kernel.Outbox.Register(new LettersInOutbox(services.GetRequiredService<KeptLetters>));
            kernel.Outbox.Register(new OwnerReceiptMail(
                services.GetRequiredService<OwnerRequests>, services.GetRequiredService<Parties>, services.GetRequiredService<IMailer>,
                services.GetRequiredService<IFactMail>, services.GetRequiredService<IClock>()));
            kernel.Outbox.Register(new AccountMail(services.GetRequiredService<IServiceScopeFactory>()));
            kernel.Outbox.Register(new MailOfFacts(services.GetRequiredService<MailDesk>));
            kernel.Outbox.Register(new MailToPeople(services.GetRequiredService<MailDesk>));
            kernel.Outbox.Register(new MailOfDayInOutbox(services.GetRequiredService<DailyMail>));
            kernel.DeliverToFollowers(services);
            kernel.DeliverToWebhooks(services);
            return kernel;
        });
        builder.Services.AddSingleton<CaseDesk>();
        builder.Services.AddSingleton<StandIns>();
        builder.Services.AddSingleton<Assignments>();
        builder.Services.AddSingleton<CaseNotes>();
        builder.Services.AddSingleton<CaseRemarks>();
        builder.Services.AddSingleton<CaseFinder>();
        builder.Services.AddSingleton<Drafts>();
        builder.Services.AddSingleton<INightlyWork>(services => services.GetRequiredService<Drafts>());
        builder.Services.AddSingleton<BidTargets>();
        builder.Services.AddSingleton<BidPlans>();
        builder.Services.AddSingleton<HandingOver.Checklists>();
        builder.Services.AddSingleton<HandoverStories>();
        builder.Services.AddSingleton<PlaceRegister>();
        builder.Services.AddSingleton<Neighbours>();
        builder.Services.AddSingleton<Adjoining>();
        builder.Services.AddSingleton<Allotments>();
        builder.Services.AddSingleton<WhoRecorded>();
        builder.Services.AddSingleton<ConnectionsShown>();
        builder.Services.AddSingleton<BodyRegister>();
        builder.Services.AddSingleton<BodyConstitutions>();
        builder.Services.AddSingleton<INightlyWork>(services => services.GetRequiredService<BodyConstitutions>());
        builder.Services.AddSingleton<BodyLinks>();
        builder.Services.AddSingleton<Consortia>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<PeopleShown>();
        builder.Services.AddSingleton<Parties>();
        builder.Services.AddSingleton<HistoryWords>();
        builder.Services.AddSingleton<TextsBeside>();
        builder.Services.AddSingleton<FilesToLookInto>();
        builder.Services.AddSingleton<Erasure>();
        builder.Services.AddSingleton<TenantTables>();
        builder.Services.AddSingleton<Mentions>();
        builder.Services.AddSingleton<Holds>();
        builder.Services.AddSingleton<Retention>();
        builder.Services.AddSingleton<INightlyWork>(services => services.GetRequiredService<Retention>());
        builder.Services.AddSingleton<Deciders>();
        builder.Services.AddSingleton<Correcting.WhatRests>();
        builder.Services.AddSingleton<BundleReader>();
        builder.Services.AddSingleton<References>();
        builder.Services.AddSingleton<AuthorityPolicies>();
        builder.Services.AddSingleton<IDueWork, DueWork>();
        builder.Services.AddSingleton<IDemonstration, AshcombeDemonstration>();
        if (builder.Configuration.GetValue("BackgroundWork", defaultValue: true))
        {
            builder.Services.AddHostedService<BackgroundWork>();
        }
    }
}
