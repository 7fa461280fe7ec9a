using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>What a built assembly uses of other assemblies: the types and members its code names.</summary>
internal sealed class UsesOf : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;

    public UsesOf(Assembly assembly)
    {
        _file = new PEReader(File.OpenRead(assembly.Location));
        _reader = _file.GetMetadataReader();
    }

    /// <summary>The types: their assembly and their full name, <c>+</c> before a nested one.</summary>
    public IEnumerable<(string Assembly, string Type)> Types() => _reader.TypeReferences.Select(handle => TypeOf(handle));

    /// <summary>The members: their type and their name, accessors as the property's or event's.</summary>
    public IEnumerable<(string Assembly, string Type, string Member)> Members()
    {
        foreach (var handle in _reader.MemberReferences)
        {
            var member = _reader.GetMemberReference(handle);
            if (ParentOf(member.Parent) is { } parent)
            {
                var (assembly, type) = TypeOf(parent);
                yield return (assembly, type, Plain(_reader.GetString(member.Name)));
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private TypeReferenceHandle? ParentOf(EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        var signature = _reader.GetBlobReader(_reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        signature.ReadCompressedInteger();
        var generic = signature.ReadTypeHandle();
        return generic.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)generic : null;
    }

    private (string Assembly, string Type) TypeOf(TypeReferenceHandle handle)
    {
        var type = _reader.GetTypeReference(handle);
        var name = _reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var (assembly, outer) = TypeOf((TypeReferenceHandle)type.ResolutionScope);
            return (assembly, $"{outer}+{name}");
        }

        var home = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : string.Empty;
        return (home, $"{_reader.GetString(type.Namespace)}.{name}");
    }

    private static string Plain(string name) => name switch
    {
        ".ctor" => "ctor",
        _ when name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) => name[4..],
        _ => name,
    };
}
