using RightToBid.Web.CommandLine;
using RightToBid.Web.Platform;

return Verbs.AreAskedFor(args) ? await Verbs.Run(args) : await Site.Run(args);
