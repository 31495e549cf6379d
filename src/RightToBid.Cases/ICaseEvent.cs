namespace RightToBid.Cases;

/// <summary>Something that happened to a case. Facts only: nothing computed, nobody's personal details.</summary>
public interface ICaseEvent;
