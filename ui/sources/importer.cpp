// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importer.h"

#include "core/formats/readerpool.h"
#include "core/store/project.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasks.h"
#include "ui/sources/importdialog.h"
#include "ui/sources/importmodels.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

const SettingKey<QString> ImportFolder{"import/folder", {}};

bool cancelled(const std::vector<ReadFile> &files)
{
    return std::ranges::any_of(files, [](const ReadFile &file) {
        return !file.document && file.document.error().kind == ErrorKind::Cancelled;
    });
}

} // namespace

Importer::Importer(StudyContext &context, QWidget *over) : QObject(over), m_context(context), m_over(over) { }

void Importer::chooseFiles()
{
    const QString folder = m_context.settings.value(ImportFolder);
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_over, tr("Choose files to import"), folder.isEmpty() ? QDir::homePath() : folder,
        tr("All that can be read (*.txt *.md *.docx *.odt *.rtf *.html *.htm *.pdf *.vtt *.srt *.cha *.png "
           "*.jpg *.jpeg *.webp *.tif *.tiff);;Interviews and documents (*.txt *.md *.docx *.odt *.rtf "
           "*.html *.htm *.pdf *.vtt *.srt *.cha);;Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff);;All "
           "files (*)"));
    if (paths.isEmpty())
        return;
    m_context.settings.setValue(ImportFolder, QFileInfo(paths.front()).absolutePath());
    import(paths);
}

void Importer::import(const QStringList &paths)
{
    if (m_context.project.readOnly() || paths.isEmpty())
        return;
    runTask(
        m_context.tasks, this, tr("Reading %n file(s)", nullptr, int(paths.size())),
        [paths](Progress &progress) {
            ReaderPool pool;
            return readFiles(paths, {}, pool, progress);
        },
        [this](std::vector<ReadFile> files) { show(std::move(files)); });
}

void Importer::show(std::vector<ReadFile> files)
{
    if (cancelled(files))
        return m_context.notices.say(tr("Reading was stopped; nothing was imported."));
    auto *dialog = new ImportDialog(m_context, std::move(files), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(*dialog); });
    dialog->open();
    Q_EMIT opened(dialog);
}

void Importer::add(ImportDialog &dialog)
{
    auto input = std::make_shared<const ImportInput>(dialog.input());
    const QStringList issues = dialog.files()->issues();
    m_seen = QSet<QString>(issues.begin(), issues.end());
    m_twins.clear();
    for (const ReadFile &file : input->files) {
        if (!dialog.twins(file).isEmpty())
            m_twins.insert(QFileInfo(file.path).fileName());
    }
    Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Importing %n file(s)", nullptr, int(input->files.size())),
        [input, &project](Progress &progress) {
            return importSources(project, input->files, input->plan, progress);
        },
        [this](const Result<ImportReport> &outcome) { report(outcome); });
}

void Importer::report(const Result<ImportReport> &report)
{
    if (!m_context.notices.report(report))
        return;
    const int count = int(report->sources.size());
    if (count > 0)
        offerUndo(m_context, tr("%n file(s) imported.", nullptr, count));
    else
        m_context.notices.warn(tr("Nothing was imported."));
    Q_EMIT imported(report->sources);
    showIssues(*report);
}

// What the import itself found; what was read in the dialog before it need not be read twice.
void Importer::showIssues(const ImportReport &report)
{
    QStringList issues;
    for (const ImportIssue &issue : report.issues) {
        if (!m_seen.contains(issue.text) && !(issue.kind == "duplicate"_L1 && m_twins.contains(issue.file)))
            issues << issue.text;
    }
    if (issues.isEmpty())
        return;
    auto *dialog = new QDialog(m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What to check after the import"));
    auto *layout = column(dialog, 5, 3);
    layout->addWidget(titleLabel(tr("%n file(s) imported", nullptr, int(report.sources.size()))));
    layout->addWidget(wordsLabel(tr("Please check:")));
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setAccessibleName(tr("Please check"));
    list->addItems(issues);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(
        QSize(scaled(560), scaled(400)).boundedTo(dialog->screen()->availableGeometry().size() * 9 / 10));
    dialog->open();
}

} // namespace partsong
