// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/docx.h"

#include "core/formats/docxbody.h"
#include "core/formats/leftout.h"
#include "core/formats/soundxml.h"
#include "core/formats/turns.h"
#include "core/formats/zipfile.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Relations {
    QString document; // the main part
    int external = 0; // targets outside the file, but links that only a click would follow
};

Status readRelations(const QByteArray &bytes, const QString &fileName, Relations &relations)
{
    const auto text = soundXml(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView type = attributes.value("Type"_L1);
        if (type.endsWith("/officeDocument"_L1))
            relations.document = attributes.value("Target"_L1).toString();
        const bool external = attributes.value("TargetMode"_L1) == "External"_L1;
        relations.external += external && !type.endsWith("/hyperlink"_L1);
    }
    return parsedWhole(xml, fileName);
}

class DocxReader {
public:
    DocxReader(const ReadInput &input, ZipFile zip) : m_input(input), m_zip(std::move(zip)) { }

    Result<ReadDocument> run();

private:
    Status findParts();
    Status readStyles();
    Status readNotes(DocxBody &body);
    QString sibling(const QString &name) const { return m_folder + name; }

    const ReadInput &m_input;
    ZipFile m_zip;
    Relations m_relations;
    QString m_main;
    QString m_folder;
    DocxStyles m_styles;
};

Status DocxReader::findParts()
{
    for (const QString &member : m_zip.members()) {
        if (!member.endsWith(".rels"_L1))
            continue;
        const auto bytes = m_zip.read(member);
        if (!bytes)
            return std::unexpected(bytes.error());
        Relations found;
        if (const auto read = readRelations(*bytes, m_input.fileName, found); !read)
            return read;
        m_relations.external += found.external;
        if (member == u"_rels/.rels"_s)
            m_relations.document = found.document;
    }
    m_main = m_relations.document;
    while (m_main.startsWith(u'/'))
        m_main.removeFirst();
    if (!m_zip.has(m_main))
        m_main = u"word/document.xml"_s;
    if (!m_zip.has(m_main))
        return std::unexpected(damagedFile(m_input.fileName, u"no main part"_s));
    m_folder = m_main.first(m_main.lastIndexOf(u'/') + 1);
    return {};
}

Status DocxReader::readStyles()
{
    const QString part = sibling(u"styles.xml"_s);
    if (!m_zip.has(part))
        return {};
    const auto bytes = m_zip.read(part);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto styles = DocxStyles::read(*bytes, m_input.fileName);
    if (!styles)
        return std::unexpected(styles.error());
    m_styles = *std::move(styles);
    return {};
}

Status DocxReader::readNotes(DocxBody &body)
{
    DocxBody notes(m_styles);
    for (const QString &name : {u"footnotes.xml"_s, u"endnotes.xml"_s}) {
        const QString part = sibling(name);
        if (body.noteOrder().isEmpty() || !m_zip.has(part))
            continue;
        const auto bytes = m_zip.read(part);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto read = notes.read(*bytes, m_input.fileName); !read)
            return read;
    }
    for (const QString &key : body.noteOrder()) {
        if (const auto note = notes.notes().find(key); note != notes.notes().end())
            body.text().append(std::move(note->second));
    }
    return {};
}

Result<ReadDocument> DocxReader::run()
{
    if (const auto found = findParts(); !found)
        return std::unexpected(found.error());
    if (const auto read = readStyles(); !read)
        return std::unexpected(read.error());
    const auto bytes = m_zip.read(m_main);
    if (!bytes)
        return std::unexpected(bytes.error());
    DocxBody body(m_styles);
    if (const auto read = body.read(*bytes, m_input.fileName); !read)
        return std::unexpected(read.error());
    if (const auto read = readNotes(body); !read)
        return std::unexpected(read.error());
    const int replaced = body.text().replaced();
    ReadDocument document = body.text().finish();
    document.language = m_styles.language();
    document.turns = findTurns(document.text, document.styles);
    noteExternal(document, m_input.fileName, m_relations.external + body.external());
    noteHidden(document, m_input.fileName, body.hidden());
    noteReplaced(document, m_input.fileName, replaced);
    return document;
}

} // namespace

Result<ReadDocument> readDocx(const ReadInput &input)
{
    if (looksLikeOle(input.bytes))
        return std::unexpected(oleFile(input.bytes, input.fileName));
    auto zip = ZipFile::open(input.bytes, input.fileName);
    if (!zip)
        return std::unexpected(zip.error());
    return DocxReader(input, *std::move(zip)).run();
}

} // namespace partsong
