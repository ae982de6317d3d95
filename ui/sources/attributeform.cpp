// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/attributeform.h"

#include "core/sources/attributes.h"
#include "core/sources/attributevalue.h"
#include "core/sources/knownattributes.h"
#include "ui/shell/notices.h"
#include "ui/sources/attributedialog.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/wordsedit.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

AttributeForm::AttributeForm(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout)
{
    auto *layout = column(this, 0, 2);
    auto *header = new SectionHeader(tr("Attributes"));
    auto *add = iconButton(u"list-add"_s, tr("Add an attribute to this source"));
    add->setEnabled(!context.project.readOnly());
    header->addAction(add);
    layout->addWidget(header);
    setSteps(m_rows, 0, 0, 0, 0, 2);
    layout->addLayout(m_rows);
    connect(add, &QToolButton::clicked, this, [this, add] { addMenu(add); });
}

// What some source has, in the order of the study.
std::vector<Attribute> AttributeForm::wanted() const
{
    QSet<Uuid> sources;
    for (const Source &source : m_context.project.all<Source>())
        sources.insert(source.id.uuid());
    QSet<Id<Attribute>> used = m_asked;
    for (const AttributeValue &value : m_context.project.all<AttributeValue>()) {
        if (sources.contains(value.subject.uuid()))
            used.insert(value.attribute);
    }
    std::vector<Attribute> attributes = attributesOf(m_context.project);
    std::erase_if(attributes, [&](const Attribute &attribute) { return !used.contains(attribute.id); });
    return attributes;
}

void AttributeForm::show(Id<Source> source)
{
    m_source = source;
    const std::vector<Attribute> attributes = wanted();
    if (attributes != m_shown)
        build(attributes);
    const KnownAttributes known(m_context.project);
    for (const Attribute &attribute : m_shown)
        fill(attribute, known);
}

void AttributeForm::build(const std::vector<Attribute> &attributes)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_fields.clear();
    m_shown = attributes;
    for (const Attribute &attribute : attributes) {
        auto *row = new QWidget;
        QWidget *field = fieldFor(attribute);
        addFormRow(column(row, 0, 1), attribute.name, field);
        m_rows->addWidget(row);
        m_fields.insert(attribute.id, field);
    }
}

QWidget *AttributeForm::fieldFor(const Attribute &attribute)
{
    const bool listed = attribute.kind == AttributeKind::Choice || attribute.kind == AttributeKind::YesNo;
    if (!listed) {
        auto *line = new WordsLine(attribute.name);
        line->setReadOnly(m_context.project.readOnly());
        connect(line, &WordsLine::edited, this,
                [this, attribute](const QString &words) { write(attribute, words); });
        return line;
    }
    auto *box = new QComboBox;
    box->setAccessibleName(attribute.name);
    box->setEnabled(!m_context.project.readOnly());
    box->addItem({});
    if (attribute.kind == AttributeKind::YesNo) {
        box->addItem(tr("yes"), u"yes"_s);
        box->addItem(tr("no"), u"no"_s);
    }
    for (const QString &choice : choicesOf(attribute))
        box->addItem(choice, choice);
    connect(box, &QComboBox::activated, this,
            [this, attribute, box] { write(attribute, box->currentData().toString()); });
    return box;
}

// An empty field says quietly what holds through whoever gave the source.
void AttributeForm::fill(const Attribute &attribute, const KnownAttributes &known)
{
    const QString value = known.own(subjectId(m_source), attribute.id).value_or(QString());
    const auto source = m_context.project.find(m_source);
    const auto given = source ? known.of(source->participant, attribute.id) : std::nullopt;
    const auto giver = source ? m_context.project.find(source->participant) : std::unexpected(Error());
    const QString quiet = given && giver ? tr("%1 (from %2)").arg(given->value, giver->name) : QString();
    QWidget *field = m_fields.value(attribute.id);
    if (auto *line = qobject_cast<WordsLine *>(field)) {
        line->setPlaceholderText(quiet);
        line->setWords(value);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setItemText(0, quiet);
        box->setCurrentIndex(value.isEmpty() ? 0 : box->findData(value));
    }
}

void AttributeForm::write(const Attribute &attribute, const QString &typed)
{
    m_asked.insert(attribute.id); // the field stays where somebody works, though it was emptied
    if (!m_context.notices.report(
            setAttributes(m_context.project, {{attribute.id, subjectId(m_source), typed}})))
        fill(attribute, KnownAttributes(m_context.project));
}

void AttributeForm::commitPending()
{
    const QList<QWidget *> fields = m_fields.values(); // writing may build the form anew
    for (QWidget *field : fields) {
        if (auto *line = qobject_cast<WordsLine *>(field))
            line->commit();
    }
}

void AttributeForm::addMenu(QWidget *button)
{
    QMenu menu(this);
    for (const Attribute &attribute : attributesOf(m_context.project)) {
        if (!m_fields.contains(attribute.id))
            menu.addAction(attribute.name, this, [this, id = attribute.id] { ask(id); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New attribute…"), this, &AttributeForm::define);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void AttributeForm::ask(Id<Attribute> attribute)
{
    m_asked.insert(attribute);
    show(m_source);
    if (QWidget *field = m_fields.value(attribute))
        field->setFocus();
}

void AttributeForm::define()
{
    auto *dialog = new AttributeDialog(tr("New attribute"), tr("Add"), {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto made = defineAttribute(m_context.project, dialog->draft());
        if (m_context.notices.report(made))
            ask(*made);
    });
    dialog->open();
}

} // namespace partsong
