using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ViewsBot.Storage.Database;

/// <summary>A property's column: <c>SchoolId</c> is kept in <c>school_id</c>.</summary>
internal static class ColumnNames
{
    /// <summary>Names every column of the model so.</summary>
    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(Of(property.Name));
        }
    }

    /// <summary>The column of one property.</summary>
    public static string Of(string property)
    {
        var name = new StringBuilder(property.Length + 4);

        foreach (var letter in property)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0) { name.Append('_'); }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
