using RightToBid.Cases;

namespace RightToBid.Web.Demonstration;

/// <summary>Where the demonstration's commands are carried out, in order, each with what it causes elsewhere.</summary>
internal interface IStage
{
    /// <summary>Carries out a command once: under the same identifier it does nothing again. Returns the refusal, if it was refused.</summary>
    Task<Refusal?> Carry<TState>(ICommand<TState> command, Guid commandId)
        where TState : class, IStreamState<TState>;
}
