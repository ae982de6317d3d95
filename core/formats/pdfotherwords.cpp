// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfotherwords.h"

#include "core/formats/pagefile.h"
#include "core/formats/soundxml.h"

#include <QXmlStreamReader>

#include <poppler-annotation.h>
#include <poppler-form.h>
#include <poppler-qt6.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxOutlineDepth = 12;

// Which program wrote the file, when, and by what number it is known: that names nobody.
bool technical(const QString &name)
{
    static const QStringList names{u"Producer"_s, u"Trapped"_s, u"CreatorTool"_s, u"format"_s};
    return names.contains(name) || name.endsWith("Date"_L1) || name.endsWith("ID"_L1)
        || name.endsWith("Version"_L1);
}

class OtherWords {
public:
    explicit OtherWords(const Poppler::Document &pdf) : m_pdf(pdf) { }

    FileWords all()
    {
        for (const QString &key : m_pdf.infoKeys()) {
            if (!technical(key))
                add(m_pdf.info(key));
        }
        addPacket(m_pdf.metadata());
        addOutline(m_pdf.outline(), 0);
        for (int page = 0; page < m_pdf.numPages() && !full(); ++page) {
            if (const auto found = m_pdf.page(page))
                addPage(*found);
        }
        for (const Poppler::EmbeddedFile *file : m_pdf.embeddedFiles()) {
            add(file->name());
            add(file->description());
        }
        m_carriesFiles = m_carriesFiles || m_pdf.hasEmbeddedFiles();
        return {std::move(m_words), m_carriesFiles};
    }

private:
    bool full() const { return m_words.size() >= PageFile::MaxOtherWords; }
    // Very long words in pieces that overlap by more than a name is long.
    void add(const QString &words)
    {
        constexpr qsizetype Overlap = 200;
        const QString whole = words.trimmed();
        for (qsizetype at = 0; at < whole.size() && !full(); at += PageFile::LongestOtherWords - Overlap)
            addPiece(whole.mid(at, PageFile::LongestOtherWords));
    }
    void addPiece(const QString &line)
    {
        if (!line.isEmpty() && !full() && !m_words.contains(line))
            m_words.append(line);
    }

    // The properties once more, as XML.
    void addPacket(const QString &packet)
    {
        const auto sound = soundXml(packet.toUtf8(), {});
        if (packet.isEmpty() || !sound)
            return;
        QXmlStreamReader xml(*sound);
        QStringList within;
        while (!xml.atEnd() && !full()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                within.append(xml.name().toString());
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (!technical(attribute.name().toString()) && attribute.prefix() != "rdf"_L1
                        && attribute.prefix() != "xml"_L1)
                        add(attribute.value().toString());
                }
            } else if (token == QXmlStreamReader::EndElement) {
                within.removeLast();
            } else if (token == QXmlStreamReader::Characters && std::ranges::none_of(within, technical)) {
                add(xml.text().toString());
            }
        }
    }

    void addOutline(const QList<Poppler::OutlineItem> &items, int depth)
    {
        for (const Poppler::OutlineItem &item : items) {
            if (full())
                return;
            add(item.name());
            if (depth < MaxOutlineDepth && item.hasChildren())
                addOutline(item.children(), depth + 1);
        }
    }

    // A note with what others answered.
    void addNote(const Poppler::Annotation &note, int depth)
    {
        add(note.author());
        add(note.contents());
        if (depth >= MaxOutlineDepth || full())
            return;
        for (const auto &reply : note.revisions()) {
            if (reply)
                addNote(*reply, depth + 1);
        }
    }

    void addPage(const Poppler::Page &page)
    {
        for (const auto &annotation : page.annotations()) {
            if (!annotation)
                continue;
            addNote(*annotation, 0);
            if (annotation->subType() == Poppler::Annotation::AFileAttachment)
                m_carriesFiles = true;
        }
        for (const auto &field : page.formFields()) {
            if (!field)
                continue;
            if (field->type() == Poppler::FormField::FormText)
                add(static_cast<const Poppler::FormFieldText &>(*field).text());
            else if (field->type() == Poppler::FormField::FormChoice)
                add(static_cast<const Poppler::FormFieldChoice &>(*field).editChoice());
        }
    }

    const Poppler::Document &m_pdf;
    QStringList m_words;
    bool m_carriesFiles = false;
};

} // namespace

FileWords otherWordsOf(const Poppler::Document &pdf)
{
    return OtherWords(pdf).all();
}

} // namespace partsong
