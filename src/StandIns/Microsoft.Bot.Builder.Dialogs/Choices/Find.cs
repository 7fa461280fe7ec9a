namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices and values in the words of a reply.</summary>
public static class Find
{
    /// <summary>Looks for choices by what they are called.</summary>
    /// <param name="utterance">The reply.</param>
    /// <param name="choices">What the choices are called.</param>
    /// <param name="options">How to look.</param>
    /// <returns>The choices found, each once, in the order of the reply.</returns>
    /// <exception cref="ArgumentNullException">There are no choices.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Looks for choices by what they are called, their buttons' titles and their synonyms.</summary>
    /// <param name="utterance">The reply.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to look.</param>
    /// <returns>The choices found, each once, in the order of the reply.</returns>
    /// <exception cref="ArgumentNullException">There are no choices.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        return FindValues(utterance, Names(choices, options ?? new FindChoicesOptions()), options)
            .ConvertAll(found => new ModelResult<FoundChoice>
            {
                Start = found.Start,
                End = found.End,
                Text = found.Text,
                TypeName = "choice",
                Resolution = new FoundChoice
                {
                    Value = choices[found.Resolution.Index].Value,
                    Index = found.Resolution.Index,
                    Score = found.Resolution.Score,
                    Synonym = found.Resolution.Value,
                },
            });
    }

    /// <summary>Looks for values: the best match first, then what is left of the reply.</summary>
    /// <param name="utterance">The reply.</param>
    /// <param name="values">What to look for.</param>
    /// <param name="options">How to look.</param>
    /// <returns>The values found, each index once and no word twice, in the order of the reply.</returns>
    /// <exception cref="ArgumentNullException">There are no values.</exception>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);

        options ??= new FindValuesOptions();
        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var search = new TokenSearch(utterance ?? string.Empty, tokenize(utterance, options.Locale), options);

        // The longest first, so that "bread pudding" is not taken for "bread". OrderBy keeps the order of equals.
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
        {
            search.Add(value, tokenize(value.Value.Trim(), options.Locale));
        }

        return search.Best();
    }

    private static List<SortedValue> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        var names = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            Add(options.NoValue ? null : choice.Value, index);
            Add(options.NoAction ? null : choice.Action?.Title, index);
            foreach (var synonym in choice.Synonyms ?? [])
            {
                Add(synonym, index);
            }
        }

        return names;

        void Add(string name, int index)
        {
            if (name is not null)
            {
                names.Add(new SortedValue { Value = name, Index = index });
            }
        }
    }
}
