// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codebooktools.h"

#include "core/coding/autocode.h"
#include "core/coding/newcode.h"
#include "core/store/project.h"
#include "ui/coding/autocodedialog.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/comparecodebooks.h"
#include "ui/coding/duplicatecodes.h"
#include "ui/coding/splitcodedialog.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasks.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct AutomaticallyCoded {
    Id<Code> code;
    int passages = 0;
    qint64 step = 0;
};

} // namespace

CodebookTools::CodebookTools(StudyContext &context, CodesPanel *panel)
    : QObject(panel), m_context(context), m_panel(panel)
{
}

void CodebookTools::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto writable = [this] { return !m_context.project.readOnly(); };
    table.add(owner,
              {.id = u"coding.automatic"_s,
               .text = tr("Code &Automatically…"),
               .run = [this] { codeAutomatically(); },
               .menu = MenuPlace::Workspace,
               .group = 4,
               .iconName = u"tools-wizard"_s,
               .keywords = tr("autocode auto code text search query speaker heading attribute pattern"),
               .tip = tr("Codes all that a search finds, a speaker said or stands under a heading"),
               .enabled = writable});
    table.add(owner,
              {.id = u"code.split"_s,
               .text = tr("&Split Code…"),
               .run = [this] { split(); },
               .iconName = u"split"_s,
               .keywords = tr("divide node refine subcodes recode"),
               .tip = tr("Goes through its extracts one by one"),
               .enabled = [this] { return !m_context.project.readOnly() && !m_panel->current().null(); }});
    table.add(owner,
              {.id = u"code.duplicates"_s,
               .text = tr("Find Du&plicate Codes…"),
               .run = [this] { findDuplicates(); },
               .iconName = u"edit-find"_s,
               .keywords = tr("same similar alike nodes clean up codebook merge")});
    table.add(owner,
              {.id = u"code.compare"_s,
               .text = tr("C&ompare Codebooks…"),
               .run = [this] { compare(); },
               .iconName = u"view-split-left-right"_s,
               .keywords = tr("versions history changes difference dates persons coders audit")});
}

void CodebookTools::codeAutomatically()
{
    AutocodeDialog dialog(m_context, m_panel->current(), m_panel->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Project &project = m_context.project;
    const auto apply = [&project, planned = dialog.planned(), code = dialog.code(),
                        path = dialog.newCode()](Progress &) -> Result<AutomaticallyCoded> {
        const qint64 last = project.lastStep();
        const auto made = path.isEmpty() ? applyAutocode(project, planned).transform([&](auto ids) {
            return CodedPassages{code, std::move(ids)};
        })
                                         : applyAutocodeAt(project, path, planned);
        // Undo takes exactly this, whatever is done meanwhile.
        return made.transform([&](const CodedPassages &passages) {
            const qint64 step = project.lastStep() > last ? project.lastStep() : 0;
            return AutomaticallyCoded{passages.code, int(passages.codings.size()), step};
        });
    };
    runTask(m_context.tasks, this, tr("Coding automatically"), apply,
            [this](const Result<AutomaticallyCoded> &made) {
                if (!m_context.notices.report(made))
                    return;
                m_panel->setCurrent(made->code); // what it found can be looked through at once
                const auto code = m_context.project.find(made->code);
                const QString told = tr("%n passage(s) are coded with “%1” now.", nullptr, made->passages)
                                         .arg(code ? code->name : QString());
                if (made->step > 0)
                    offerUndo(m_context, told, made->step);
                else
                    m_context.notices.say(told); // they were before
            });
}

void CodebookTools::split()
{
    const auto code = m_context.project.find(m_panel->current());
    if (!code)
        return;
    SplitCodeDialog dialog(m_context, code->id, m_panel->window());
    if (dialog.exec() != QDialog::Accepted || dialog.moves().empty())
        return;
    if (m_context.notices.report(splitCode(m_context.project, code->id, dialog.moves())))
        offerUndo(m_context,
                  tr("%n passage(s) of “%1” have another code now.", nullptr, int(dialog.moves().size()))
                      .arg(code->name));
}

void CodebookTools::findDuplicates()
{
    DuplicateCodes dialog(m_context, m_panel->window());
    connect(&dialog, &DuplicateCodes::mergeWanted, m_panel, &CodesPanel::merge);
    dialog.exec();
}

void CodebookTools::compare()
{
    CompareCodebooks dialog(m_context, m_panel->window());
    dialog.exec();
}

} // namespace partsong
