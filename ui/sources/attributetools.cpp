// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/attributetools.h"

#include "core/sources/attributes.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/attributedialog.h"
#include "ui/sources/attributesheetmodel.h"
#include "ui/sources/sheettable.h"

#include <QAction>
#include <QMenu>

namespace partsong {

using namespace Qt::StringLiterals;

AttributeTools::AttributeTools(StudyContext &context, SheetTable *table, AttributeSheetModel *sheet)
    : QObject(table), m_context(context), m_table(table), m_sheet(sheet)
{
}

Id<Attribute> AttributeTools::current() const
{
    const QModelIndex at = m_table->currentIndex();
    const Attribute *attribute = at.isValid() ? m_sheet->attribute(at.column()) : nullptr;
    return attribute ? attribute->id : Id<Attribute>();
}

void AttributeTools::buildActions(QWidget *owner, const QString &prefix, int group)
{
    m_prefix = prefix;
    const auto writable = [this] { return !m_context.project.readOnly(); };
    const auto any = [this, writable] { return writable() && !current().null(); };
    const auto action = [&](const QString &id, const QString &text, auto run, int inGroup,
                            const QString &iconName, const QString &keywords, auto enabled,
                            const QList<QKeySequence> &keys = {}) {
        m_context.actions.add(owner,
                              {.id = prefix + id,
                               .text = text,
                               .run = run,
                               .shortcuts = keys,
                               .menu = MenuPlace::Workspace,
                               .group = inGroup,
                               .iconName = iconName,
                               .keywords = keywords,
                               .enabled = enabled});
    };
    action(
        u".addAttribute"_s, tr("Add A&ttribute…"), [this] { add(); }, group, u"list-add"_s,
        tr("variable classification column field"), writable);
    action(
        u".changeAttribute"_s, tr("&Change Attribute…"), [this] { change(); }, group, u"document-edit"_s,
        tr("rename variable type choices"), any);
    action(
        u".attributeLeft"_s, tr("Move Attribute &Left"), [this] { move(-1); }, group, u"go-previous"_s,
        tr("order column"), any);
    action(
        u".attributeRight"_s, tr("Move Attribute &Right"), [this] { move(1); }, group, u"go-next"_s,
        tr("order column"), any);
    action(
        u".removeAttribute"_s, tr("Remove Attri&bute"), [this] { remove(); }, group, u"edit-delete-remove"_s,
        tr("delete variable column"), any);
    action(
        u".copy"_s, tr("C&opy Cells"), [this] { m_table->copyCells(); }, group + 1, u"edit-copy"_s,
        tr("clipboard spreadsheet"), [this] { return m_table->currentIndex().isValid(); });
    action(u".paste"_s, tr("&Paste Cells"), [this] { Q_EMIT pasteWanted(); }, group + 1, u"edit-paste"_s,
           tr("clipboard spreadsheet excel"), writable, {QKeySequence::Paste});
}

void AttributeTools::fillMenu(QMenu &menu) const
{
    for (const QString &id : {u".copy"_s, u".paste"_s, QString(), u".addAttribute"_s, u".changeAttribute"_s,
                              u".attributeLeft"_s, u".attributeRight"_s, u".removeAttribute"_s}) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_context.actions.action(m_prefix + id));
    }
}

void AttributeTools::add()
{
    auto *dialog = new AttributeDialog(tr("New attribute"), tr("Add"), {}, m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.notices.report(defineAttribute(m_context.project, dialog->draft()));
    });
    dialog->open();
}

void AttributeTools::change()
{
    const auto attribute = m_context.project.find(current());
    if (!attribute)
        return;
    const AttributeDraft before{attribute->name, attribute->kind, choicesOf(*attribute)};
    auto *dialog = new AttributeDialog(tr("Change attribute"), tr("Change"), before, m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = attribute->id] {
        m_context.notices.report(changeAttribute(m_context.project, id, dialog->draft()));
    });
    dialog->open();
}

void AttributeTools::remove()
{
    const auto attribute = m_context.project.find(current());
    if (attribute && m_context.notices.report(removeAttribute(m_context.project, attribute->id)))
        offerUndo(m_context, tr("“%1” was removed with all its values.").arg(attribute->name));
}

void AttributeTools::move(int by)
{
    const Id<Attribute> id = current();
    const int first = m_sheet->firstAttribute();
    const int place = m_table->currentIndex().column() - first + by;
    if (id.null() || place < 0 || place >= m_sheet->columnCount() - first)
        return;
    const int row = m_table->currentIndex().row();
    if (m_context.notices.report(moveAttribute(m_context.project, id, place)))
        m_table->setCurrentIndex(m_table->model()->index(row, first + place));
}

} // namespace partsong
