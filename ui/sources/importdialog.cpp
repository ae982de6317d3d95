// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importdialog.h"

#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"
#include "core/sources/importqueries.h"
#include "core/sources/speakers.h"
#include "core/store/project.h"
#include "ui/shell/filepasswords.h"
#include "ui/shell/tasks.h"
#include "ui/sources/choicedelegate.h"
#include "ui/sources/importmodels.h"
#include "ui/sources/importpreview.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

template <typename Member> QStringList distinct(const std::vector<Participant> &known, Member member)
{
    QStringList words;
    for (const Participant &participant : known) {
        if (!(participant.*member).isEmpty())
            words << participant.*member;
    }
    words.removeDuplicates();
    return words;
}

} // namespace

ImportDialog::ImportDialog(StudyContext &context, std::vector<ReadFile> files, QWidget *parent)
    : QDialog(parent), m_context(context), m_files(new ImportFileModel(std::move(files), this)),
      m_speakers(new ImportSpeakerModel(context.project.all<Participant>(), interviewerNames(context.project),
                                        this)),
      m_list(new QListView), m_preview(new ImportPreview(context.appearance)), m_tabs(new QTabWidget),
      m_title(titleLabel({})), m_folder(new QLineEdit), m_import(primaryButton({}))
{
    setWindowTitle(tr("Import files"));
    auto *layout = column(this, 5, 4);
    layout->addWidget(m_title);
    m_title->setVisible(textScale() < 2); // the button says it as well, where words need the room
    m_tabs->addTab(buildFiles(), tr("Files"));
    m_tabs->addTab(buildSpeakers(), tr("Who speaks"));
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buildFoot());
    connect(m_files, &ImportFileModel::encodingWanted, this, &ImportDialog::readAgain, Qt::QueuedConnection);
    const QSize room = screen()->availableGeometry().size() * 9 / 10;
    resize(QSize(scaled(1000), scaled(680)).boundedTo(room));
    update();
    chooseFirst();
    m_list->setFocus();
    if (m_preview->password()->isVisibleTo(this))
        m_preview->password()->setFocus();
}

QWidget *ImportDialog::buildFiles()
{
    m_list->setModel(m_files);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their words need
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->installEventFilter(this);
    auto *parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setSizes({380, 620});
    parts->setChildrenCollapsible(false);
    setScaledMinimumWidth(m_list, 140);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showCurrent);
    connect(m_files, &QAbstractItemModel::dataChanged, this, &ImportDialog::showCurrent);
    connect(m_preview, &ImportPreview::leaveOut, this, &ImportDialog::leaveOut);
    connect(m_preview, &ImportPreview::passwordGiven, this, &ImportDialog::unlock);
    connect(m_preview, &ImportPreview::encodingChosen, this, [this](const QString &encoding) {
        m_files->setData(m_files->index(m_list->currentIndex().row(), ImportFileModel::Encoding), encoding,
                         Qt::EditRole);
    });
    return parts;
}

QWidget *ImportDialog::buildSpeakers()
{
    auto *part = new QWidget;
    auto *layout = column(part, 3, 3);
    layout->addWidget(quietLabel(
        tr("Tick who asks, and say by their pseudonyms which participants speak. Whoever stays empty is "
           "taken in without a participant.")));
    auto *view = speakerTable();
    layout->addWidget(view, 1);
    setGround(part, Ground::Paper);
    part->setAutoFillBackground(true);
    return part;
}

QTableView *ImportDialog::speakerTable()
{
    auto *view = new QTableView;
    view->setModel(m_speakers);
    view->setAccessibleName(tr("Speakers and participants"));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(controlHeight() + space(1));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::vector<Participant> &known = m_speakers->known();
    view->setItemDelegateForColumn(ImportSpeakerModel::Participants,
                                   new ChoiceDelegate(distinct(known, &Participant::name), true, this));
    view->setItemDelegateForColumn(ImportSpeakerModel::Group,
                                   new ChoiceDelegate(distinct(known, &Participant::group), true, this));
    view->setItemDelegateForColumn(ImportSpeakerModel::Site,
                                   new ChoiceDelegate(distinct(known, &Participant::site), true, this));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {ImportSpeakerModel::Turns, ImportSpeakerModel::Interviewer})
        view->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    return view;
}

QLayout *ImportDialog::buildFoot()
{
    auto *foot = row(nullptr, 0, 2);
    auto *caption = wordsLabel(tr("F&older"));
    caption->setWordWrap(false);
    caption->setBuddy(m_folder);
    m_folder->setPlaceholderText(tr("None"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Sources can be grouped in folders. It may stay empty."));
    setScaledMaximumWidth(m_folder, 280);
    auto *buttons = acceptOrCancel(this, m_import);
    m_import->setDefault(true);
    foot->addWidget(caption);
    foot->addWidget(m_folder, 1);
    foot->addStretch(1);
    foot->addWidget(buttons);
    return foot;
}

// What is odd is shown first: what wants a password, then what cannot be read.
void ImportDialog::chooseFirst()
{
    const auto &files = m_files->files();
    auto odd = std::ranges::find_if(files, lockedFile);
    if (odd == files.end())
        odd = std::ranges::find_if(files, [](const ReadFile &file) { return !file.document; });
    if (odd == files.end())
        odd = std::ranges::find_if(files, [this](const ReadFile &file) { return !twins(file).isEmpty(); });
    if (odd == files.end())
        odd = std::ranges::find_if(files,
                                   [](const ReadFile &file) { return !file.document->issues.isEmpty(); });
    const int first = odd == files.end() ? 0 : int(odd - files.begin());
    m_list->setCurrentIndex(m_files->index(first, 0));
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const int current = m_list->currentIndex().row();
    if (current < 0)
        return m_preview->clear();
    const ReadFile &file = m_files->files()[size_t(current)];
    const QStringList same = twins(file);
    m_preview->show(
        file, m_files->encodable(current),
        same.isEmpty() ? QString()
                       : tr("The source “%1” has the same content. Leave this out, unless you want it twice.")
                             .arg(same.front()));
}

QStringList ImportDialog::twins(const ReadFile &file) const
{
    return file.document ? sourcesOfOriginal(m_context.project, file.hash, {}) : QStringList();
}

void ImportDialog::leaveOut()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_files->remove(m_list->currentIndex().row());
    update();
    showCurrent();
    m_list->setFocus();
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        leaveOut();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ImportDialog::update()
{
    const int count = m_files->readable();
    const int locked = int(std::ranges::count_if(m_files->files(), lockedFile));
    const int bad = m_files->rowCount() - count - locked;
    QString title = tr("%n file(s) can be imported", nullptr, count);
    if (locked > 0)
        title = tr("%1, %n locked", nullptr, locked).arg(title);
    if (bad > 0)
        title = tr("%1, %2 cannot").arg(title).arg(bad);
    m_title->setText(title);
    m_import->setText(tr("Import %n file(s)", nullptr, count));
    m_import->setEnabled(count > 0 && m_reading == 0);
    m_speakers->setSpeakers(speakersIn(m_files->files()));
    const int speakers = m_speakers->rowCount();
    m_tabs->setTabText(1, speakers > 0 ? tr("Who speaks (%1)").arg(speakers) : tr("Who speaks"));
    m_tabs->setTabEnabled(1, speakers > 0);
}

void ImportDialog::readAgain(int row, const QString &encoding)
{
    ReadFile file = m_files->files()[size_t(row)];
    const QString name = QFileInfo(file.path).fileName();
    ++m_reading;
    m_import->setEnabled(false);
    runTask(
        m_context.tasks, this, tr("Reading %1 again").arg(name),
        [file = std::move(file), name, encoding](Progress &) mutable {
            file.document = readDocument(file.bytes, name, {.encoding = encoding, .password = {}});
            return file;
        },
        [this](const ReadFile &read) {
            --m_reading;
            take(read);
            update();
        });
}

void ImportDialog::take(const ReadFile &read)
{
    const auto at = std::ranges::find(m_files->files(), read.path, &ReadFile::path);
    if (at != m_files->files().end())
        m_files->replace(int(at - m_files->files().begin()), read);
}

// Tries a password on all files that are locked: those of one sender often have the same.
void ImportDialog::unlock(const QString &password)
{
    std::vector<ReadFile> locked;
    std::ranges::copy_if(m_files->files(), std::back_inserter(locked), lockedFile);
    if (locked.empty() || m_reading > 0)
        return;
    ++m_reading;
    m_import->setEnabled(false);
    runTask(
        m_context.tasks, this, tr("Opening %n locked file(s)", nullptr, int(locked.size())),
        [locked = std::move(locked), password](Progress &progress) mutable {
            for (ReadFile &file : locked) {
                ReadRequest request{{}, file.bytes, QFileInfo(file.path).fileName(), {}};
                request.options.password = password;
                file.document = ReaderPool().read({request}, progress).first();
            }
            return locked;
        },
        [this, password](const std::vector<ReadFile> &files) { takeUnlocked(files, password); });
}

void ImportDialog::takeUnlocked(const std::vector<ReadFile> &files, const QString &password)
{
    --m_reading;
    int opened = 0;
    for (const ReadFile &file : files) {
        if (!file.document)
            continue;
        ++opened;
        FilePasswords::keep(m_context.project, file.hash, password);
        take(file);
    }
    update();
    if (opened == 0)
        m_preview->say(tr("That password does not open it. Try another."));
    else
        m_list->setFocus();
}

ImportInput ImportDialog::input() const
{
    ImportInput input{m_files->files(), {}};
    input.plan.folder = m_folder->text();
    for (const ImportSpeakerModel::Row &row : m_speakers->speakers()) {
        if (row.interviewer)
            input.plan.interviewers.insert(row.speaker.name);
        if (!row.participant.isEmpty())
            input.plan.speakers.insert(row.speaker.name, {row.participant, row.group, row.site});
    }
    return input;
}

} // namespace partsong
