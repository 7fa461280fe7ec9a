namespace ViewsBot.Staff.Register;

/// <summary>The headings that management systems give their columns. Case, spaces and signs do not count; of several for one field the earlier is taken.</summary>
internal static class Headings
{
    /// <summary>How many parents a row may name.</summary>
    public const int MostParents = 3;

    private static readonly (Field Field, string[] Names)[] s_pupils =
    [
        (Field.Upn, ["upn", "uniquepupilnumber"]),
        (Field.SchoolsId, ["admissionnumber", "admissionno", "admno", "adno", "schoolid", "schoolsid", "schoolsownid", "pupilid", "studentid", "misid", "pupilnumber", "studentnumber", "localid", "id"]),
        (Field.Name, ["name", "fullname", "pupilname", "studentname", "preferredfullname", "pupil", "student"]),
        (Field.Forename, ["nameused", "knownas", "chosenname", "preferredforename", "preferredfirstname", "preferredname", "forename", "firstname", "givenname", "legalforename", "legalfirstname"]),
        (Field.Surname, ["preferredsurname", "preferredlastname", "surname", "lastname", "familyname", "legalsurname", "legallastname"]),
        (Field.BornOn, ["dateofbirth", "dob", "birthdate", "dayofbirth", "bornon", "born"]),
        (Field.Year, ["yeargroup", "year", "yr", "ncyear", "ncyearactual", "nationalcurriculumyear", "nationalcurriculumyeargroup", "currentyear", "currentncyear"]),
        (Field.Class, ["class", "classname", "reggroup", "registrationgroup", "regform", "registrationform", "reg", "form", "formgroup", "tutorgroup"]),
        (Field.Sen, ["senstatus", "sendstatus", "senprovision", "sencode", "senprovisioncode", "senstage", "sen", "send"]),
        (Field.Needs, ["areasofneed", "areaofneed", "senneeds", "senneed", "primaryneed", "primarysenneed", "primarysentype", "primaryareaofneed", "sentype", "sentypes", "needs"]),
        (Field.SecondNeeds, ["secondaryneed", "secondneed", "secondarysenneed", "secondarysentype", "secondaryareaofneed"]),
        (Field.HomeLanguage, ["homelanguage", "languageathome", "firstlanguage", "mothertongue", "language"]),
        (Field.Ethnicity, ["ethnicity", "ethnicorigin", "ethnicgroup", "ethnicitycode"]),
        (Field.PupilPremium, ["pupilpremium", "pupilpremiumindicator", "pupilpremiumeligible", "ppindicator", "pp"]),
        (Field.KeyPeople, ["keypeople", "keyperson", "keyworkers", "keyworker", "keyadults", "keyadult"]),
    ];

    private static readonly string[] s_parents = ["parentcarer", "parent", "carer", "guardian", "contact"];

    private static readonly (Field Field, string[] Endings)[] s_ofParents =
    [
        (Field.Parent, ["name", "fullname", ""]),
        (Field.ParentLanguage, ["contactlanguage", "preferredlanguage", "language"]),
        (Field.ParentWay, ["contactway", "way", "preferredcontact", "contactmethod", "contactby"]),
        (Field.ParentEmail, ["email", "emailaddress"]),
        (Field.ParentTelephone, ["telephone", "telephonenumber", "mobile", "mobilenumber", "phone", "phonenumber", "tel"]),
    ];

    private static readonly Dictionary<string, (FieldOf Field, int Rank)> s_known = All().ToDictionary(one => one.Name, one => (one.Field, one.Rank));

    /// <summary>The field of a heading, and how early it is taken; <c>null</c> if it is none that is known.</summary>
    public static (FieldOf Field, int Rank)? Find(string heading) => s_known.TryGetValue(Plain(heading), out var found) ? found : null;

    /// <summary>A heading as it is compared: its letters and digits.</summary>
    public static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static IEnumerable<(string Name, FieldOf Field, int Rank)> All()
    {
        foreach (var (field, names) in s_pupils)
        {
            for (var rank = 0; rank < names.Length; rank++) { yield return (names[rank], new FieldOf(field), rank); }
        }

        for (var parent = 1; parent <= MostParents; parent++)
        {
            foreach (var one in OfParent(parent)) { yield return one; }
        }
    }

    /// <summary>"Parent 2 email"; the first parent's may go without the number.</summary>
    private static IEnumerable<(string Name, FieldOf Field, int Rank)> OfParent(int parent)
    {
        string[] numbers = parent == 1 ? ["1", ""] : [$"{parent}"];
        var rank = 0;

        foreach (var (field, endings) in s_ofParents)
        {
            foreach (var number in numbers)
            {
                foreach (var who in s_parents)
                {
                    foreach (var ending in endings) { yield return (who + number + ending, new FieldOf(field, parent), rank++); }
                }
            }
        }
    }
}
